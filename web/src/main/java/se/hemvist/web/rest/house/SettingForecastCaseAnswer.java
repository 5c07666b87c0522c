package se.hemvist.web.rest.house;

import java.util.UUID;
import se.hemvist.kernel.setting.Prospect.Touched;

/**
 * An open case that would come out otherwise.
 *
 * @param kind   how
 * @param kept   whether it began before the value governs, so that it keeps what holds for it
 */
public record SettingForecastCaseAnswer(UUID caseId, String caseNumber, String kind, Change change, boolean kept) {

    /** What holds for it, a day or a code, and what would. */
    public record Change(String before, String after) {}

    static SettingForecastCaseAnswer of(Touched touched) {
        return new SettingForecastCaseAnswer(
                touched.whose().caseId(),
                touched.whose().number().value(),
                touched.kind(),
                new Change(touched.before(), touched.after()),
                touched.kept());
    }
}
