package se.hemvist.lease.prospect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.lease.qualifying.QualifyingRules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Security of tenure and the qualifying day of many leases in one pass, over a pass that only reads the same rows. The
 * figure is told; of 100,000 leases, as {@code -Pproof} has it, it is judged: twice the time at most.
 */
class ProspectsInOnePassTest {

    private static final int COUNT = Integer.getInteger("hemvist.leases", 2_000);
    private static final int ROUNDS = 7;

    @Test
    @Shows("L-03")
    void every_lease_has_its_prospects_in_one_pass(TestReporter reporter) {
        try (ManyLeases leases = new ManyLeases(COUNT)) {
            QualifyingRules rules = leases.bench().get(QualifyingRules.class);
            List<Long> reading = new ArrayList<>();
            List<Long> telling = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                Sum read = new Sum();
                long onlyRead = pass(leases, lease -> read.add(!lease.deeds().isEmpty()));
                Sum told = new Sum();
                long withRules = pass(leases, lease -> told.add(isTold(lease, rules)));
                assertThat(read.all).isEqualTo(COUNT);
                assertThat(told.those).isEqualTo(COUNT);
                // The first round warms both up.
                if (round > 0) {
                    reading.add(onlyRead);
                    telling.add(withRules);
                }
            }
            double rival = median(reading);
            double ours = median(telling);
            if (COUNT >= 100_000) {
                assertThat(ours).isLessThanOrEqualTo(2 * rival);
            }
            reporter.publishEntry(
                    "%,d leases".formatted(COUNT),
                    "%.0f ms over %.0f ms, %.2f times".formatted(ours, rival, ours / rival));
        }
    }

    private static boolean isTold(RunningLet lease, QualifyingRules rules) {
        Prospect prospect = Prospect.of(lease, rules, ManyLeases.TODAY);
        return prospect.qualifies().day().isAfter(prospect.qualifies().start())
                && !prospect.tenure().protectedFrom().isBefore(lease.days().inARowSince());
    }

    private static long pass(ManyLeases leases, Consumer<RunningLet> taker) {
        long begin = System.nanoTime();
        Settings settings = leases.bench().get(Settings.class);
        leases.bench()
                .inTransaction(() -> settings.atOneTime(() -> {
                    leases.bench().get(RunningLets.class).each(leases.office(), COUNT, 0, taker);
                    return true;
                }));
        return System.nanoTime() - begin;
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1_000_000.0;
    }

    /** How many there were, and how many of them of a kind. */
    private static final class Sum {
        private int all;
        private int those;

        void add(boolean isOfKind) {
            all++;
            those += isOfKind ? 1 : 0;
        }
    }
}
