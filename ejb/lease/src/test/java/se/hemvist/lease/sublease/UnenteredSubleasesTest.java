package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.Ownership;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.lease.unentered.UnenteredWish;

import static org.assertj.core.api.Assertions.assertThat;

/** A trial flat that is signed for and that nobody moves in to. */
@Shows("A-73")
class UnenteredSubleasesTest {

    private final ApprovedOffer approved = new ApprovedOffer(Ownership.CITY);

    @AfterEach
    void close() {
        approved.close();
    }

    @Test
    void its_case_waits_for_another_home_though_no_step_of_the_programme_leads_there() {
        SubleaseId lease = approved.signed(ApprovedOffer.NEWLY);

        ended(lease);

        assertThat(rows("select state from lease.sublease")).containsExactly("UNENTERED");
        assertThat(rows("select state from lease.head_lease")).containsExactly("SIGNED");
        assertThat(rows("select state from intake.offer")).containsExactly("CONTRACTED");
        assertThat(rows("select state from intake.housing_case")).containsExactly("WAITING_FOR_FLAT");
        assertThat(rows("select state || ' ' || empty_since || ' ' || hired_for from intake.flat"))
                .containsExactly("VACANT 2027-02-01 TRIAL");
        assertThat(rows("select kind from kernel.outbox where kind like '%not-entered'"))
                .contains("home-not-entered", "lease-not-entered");
    }

    @Test
    void a_head_lease_that_ran_before_runs_on() {
        approved.hiredBefore(Programme.TRIAL, HeadLeaseState.IN_FORCE);

        ended(approved.signed(ApprovedOffer.RUNNING));

        assertThat(rows("select state from lease.head_lease")).containsExactly("IN_FORCE");
        assertThat(rows("select state from intake.flat")).containsExactly("VACANT");
    }

    private void ended(SubleaseId lease) {
        LocalDate today = ASublease.SIGNED_ON;
        approved.contactPerson(UnenteredSubleases.class)
                .end(
                        lease,
                        Expected.any(),
                        new UnenteredWish(
                                new UnenteredWish.Said(UnenteredGround.AGREED, today, null),
                                ASublease.START.minusDays(1),
                                today,
                                null),
                        Optional.empty(),
                        "Flyttar till en anhörig i stället.");
    }

    private List<String> rows(String sql) {
        return approved.rows(sql);
    }
}
