package se.hemvist.lease.conduct;

import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * When misconduct has been repeated and documented, so that notice may come of it. Only what was assessed is documented; all
 * that happened on one day is one event, and what springs from violence of a close person is none.
 *
 * @param events      how many of them there must be during the stay
 * @param afterNotice how many of those on days after that of a rectification notice
 */
public record RepetitionPolicy(int events, int afterNotice) {

    /** Twice, once after a notice: what the words of both cities come to. */
    public static final RepetitionPolicy TWICE = new RepetitionPolicy(2, 1);

    private static final Effective<RepetitionPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            TWICE,
            Source.goteborg("Uppsägning av hyreskontrakt").readAs("A-31"));

    private static final Effective<RepetitionPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1), TWICE, Source.stockholm("Uppföljning").readAs("A-11"));

    static Effective<RepetitionPolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    boolean isMetBy(ConductRecord record) {
        return isMetBy(record.held().size(), record.heldAfterCall().size());
    }

    /** Whether so many events are enough, so many of them after a notice or where none is asked for. */
    public boolean isMetBy(int held, int after) {
        return held >= events && after >= afterNotice;
    }
}
