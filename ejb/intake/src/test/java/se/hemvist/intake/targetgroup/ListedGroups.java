package se.hemvist.intake.targetgroup;

import java.time.LocalDate;

/** The groups of the list, for tests. */
public final class ListedGroups {

    private ListedGroups() {}

    /** The one by the code on the day. */
    public static TargetGroup of(String code, LocalDate day) {
        return TargetGroupList.TRIAL_AND_TRAINING.on(day).rule().groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
