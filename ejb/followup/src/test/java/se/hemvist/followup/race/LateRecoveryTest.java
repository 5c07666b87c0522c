package se.hemvist.followup.race;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * JB 12:44: that the board took on the rent in time is told of after the night that let the lease run out, and all that hangs on
 * the notice hears it.
 */
class LateRecoveryTest {

    private final NoticeCommands noticed = NoticeCommands.ranOut();
    private final Bench bench = noticed.story().bench();

    @AfterEach
    void close() {
        noticed.story().close();
    }

    @Test
    @Shows({"L-09", "C-03", "C-04", "A-50"})
    void lease_support_transfer_and_clocks_go_on_as_before_the_notice() {
        assertThat(list("select state from lease.termination")).containsExactly("RUNNING_OUT");
        assertThat(list("select state from lease.sublease")).containsExactly("NOTICE_GIVEN");
        assertThat(open()).contains("T-27", "C-10");

        noticed.recoverLate();

        assertThat(list("select state from lease.termination")).containsExactly("RECOVERED");
        assertThat(list("select state from lease.sublease")).containsExactly("IN_FORCE");
        assertThat(open()).doesNotContain("T-27", "C-03", "C-10", "L-09");
        assertThat(list("select coalesce(rests_since::text, 'counts') from lease.transfer"))
                .containsExactly("counts");
        assertThat(list("select phase from followup.phase_period where end_date is null"))
                .containsExactly("PHASE_2");
        assertThat(noticed.story().inTransaction(() -> bench.get(Night.class)
                        .differences(bench.clock().today())))
                .extracting(Difference::kind)
                .doesNotContain("T-27", "C-03", "C-10", "L-09");
    }

    private List<String> open() {
        return list("select kind from kernel.deadline where state = 'OPEN'");
    }

    private List<String> list(String sql) {
        return Stores.sql(bench.database()).list(sql, row -> row.getString(1));
    }
}
