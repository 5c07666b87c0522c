package se.hemvist.lease.conduct;

import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * When misconduct has been repeated and documented, so that notice may come of it. Only what was assessed is documented; all
 * that happened on one day is one event.
 *
 * @param events      how many of them there must be during the stay
 * @param afterNotice how many of those on days after that of a rectification notice
 */
record RepetitionPolicy(int events, int afterNotice) {

    private static final Effective<RepetitionPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new RepetitionPolicy(2, 1),
            Source.goteborg("Uppsägning av hyreskontrakt").readAs("A-31"));

    private static final Effective<RepetitionPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new RepetitionPolicy(2, 1),
            Source.stockholm("Uppföljning").readAs("A-11"));

    static Effective<RepetitionPolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    boolean isMetBy(ConductRecord record) {
        return record.events().size() >= events
                && record.rectifications().stream()
                        .filter(notice -> !notice.forRent())
                        .anyMatch(notice -> since(notice.sentOn(), record) >= afterNotice);
    }

    private static long since(LocalDate sentOn, ConductRecord record) {
        return record.events().stream()
                .filter(event -> event.on().isAfter(sentOn))
                .count();
    }
}
