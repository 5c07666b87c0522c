package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.SettableNumber;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Values;

/**
 * T-14, the quota 75/25 (kvot 75/25): at most how many percent of the incoming flats go to others than the queue, from
 * how many percent that is warned of, and to which of the two shares relocation counts. Counted over the calendar year;
 * the version of the day on which it is asked governs.
 */
@ApplicationScoped
class QuotaRule {

    private static final LocalDate SINCE = LocalDate.of(2002, 1, 1);

    @Inject
    Settings settings;

    @Inject
    MostOutsideQueue most;

    @Inject
    WarnOutsideQueue warn;

    @Inject
    RelocationOutsideQueue relocation;

    /** What governs the day in the municipality. */
    Terms on(Municipality municipality, LocalDate day) {
        return on(municipality, day, settings);
    }

    /** What would govern the day by these values. */
    Terms on(Municipality municipality, LocalDate day, Values values) {
        Version<Integer> share = values.on(most, municipality, day);
        return new Terms(
                share,
                values.on(warn, municipality, day).rule(),
                outsideQueue(values.on(relocation, municipality, day).rule()));
    }

    private static Set<FlatStream> outsideQueue(int relocation) {
        Set<FlatStream> outside = EnumSet.complementOf(EnumSet.of(FlatStream.QUEUE));
        if (relocation != RelocationOutsideQueue.OUTSIDE) {
            outside.remove(FlatStream.RELOCATION);
        }
        return outside;
    }

    /**
     * The quota as it governs a day.
     *
     * @param share        in percent, with the decision that it rests on
     * @param warnFrom     in percent
     * @param outsideQueue what counts as gone to others than the queue
     */
    record Terms(Version<Integer> share, int warnFrom, Set<FlatStream> outsideQueue) {

        int most() {
            return share.rule();
        }
    }

    /** The most that may go to others than the queue: 25 of a hundred, since at least 75 go to the queue. */
    @ApplicationScoped
    static class MostOutsideQueue extends SettableNumber {

        static final String NAME = "quota-most-outside-queue";

        private static final Effective<Integer> DEFAULTS = Effective.since(
                SINCE, 25, Source.stockholm("Bostadsförmedlingen").readAs("A-01"));

        MostOutsideQueue() {
            super(percent(NAME), DEFAULTS);
        }
    }

    /** The share of others than the queue from which it is warned of. */
    @ApplicationScoped
    static class WarnOutsideQueue extends SettableNumber {

        static final String NAME = "quota-warn-outside-queue";

        private static final Effective<Integer> DEFAULTS = Effective.since(
                SINCE, 22, Source.stockholm("Bostadsförmedlingen").readAs("A-61"));

        WarnOutsideQueue() {
            super(percent(NAME), DEFAULTS);
        }
    }

    /**
     * Whether relocation counts to the share of others than the queue (1), as all that the queue does not get does, or to
     * the queue's (0); either way it is told of apart.
     */
    @ApplicationScoped
    static class RelocationOutsideQueue extends SettableNumber {

        static final String NAME = "quota-relocation-outside-queue";
        static final int OUTSIDE = 1;

        private static final Effective<Integer> DEFAULTS = Effective.since(
                SINCE, OUTSIDE, Source.stockholm("Bostadsförmedlingen").readAs("A-35"));

        RelocationOutsideQueue() {
            super(yesOrNo(NAME), DEFAULTS);
        }
    }
}
