package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Which flats a person who waits is matched with. The day of the matching governs.
 *
 * @param daily         whether the house itself looks each day and keeps a list (bevakning)
 * @param everyLandlord whether any landlord's flat will do, each being asked later; else only the companies that have
 *     said beforehand that they can take the person
 */
record WatchPolicy(boolean daily, boolean everyLandlord) {

    private static final Effective<WatchPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15), new WatchPolicy(false, false), Source.goteborg("Informationsmöte"));

    private static final Effective<WatchPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1), new WatchPolicy(true, true), Source.stockholm("Förmedlingsrutiner"));

    /** What the programme has done over time. */
    static Effective<WatchPolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** The programmes in which the house looks each day. */
    static Set<Programme> daily(LocalDate day) {
        return Arrays.stream(Programme.values())
                .filter(programme -> of(programme).on(day).rule().daily())
                .collect(Collectors.toSet());
    }
}
