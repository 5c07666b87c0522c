package se.hemvist.lease.sublease;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.Ownership;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.sublease.SubleaseRefusal.FlatNotFree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.sublease.ASublease.START;
import static se.hemvist.lease.sublease.ApprovedOffer.RUNNING;

/** Försöks- och träningslägenheter, «Träningslägenhet»: a flat that becomes free is let again, and to one at a time. */
@Shows("S-34")
class FreeFlatTest {

    private final ApprovedOffer approved = new ApprovedOffer(Ownership.CITY);

    @BeforeEach
    void hire() {
        approved.hiredBefore(Programme.TRIAL, HeadLeaseState.IN_FORCE);
    }

    @AfterEach
    void close() {
        approved.close();
    }

    @Test
    void nobody_is_let_it_before_whoever_lived_there_has_left() {
        approved.emptied(START.plusDays(1));

        refused(() -> approved.signed(RUNNING), START.plusDays(1), "leaseStart");

        assertThat(approved.rows("select state from lease.sublease")).isEmpty();
    }

    @Test
    void the_next_one_may_begin_on_the_day_of_the_leaving_and_is_not_moved_before_it() {
        approved.emptied(START);
        SubleaseId next = approved.signed(RUNNING);

        refused(() -> beginsOn(next, START.minusDays(1)), START, "on");
        beginsOn(next, START.plusDays(1));

        assertThat(approved.rows("select lease_start::text from lease.sublease"))
                .containsExactly(START.plusDays(1).toString());
    }

    private void beginsOn(SubleaseId sublease, LocalDate on) {
        approved.contactPerson(SubleaseCorrections.class)
                .correctDay(sublease, Expected.any(), LeaseDay.START, new CorrectedDay(on, "Fel dag."));
    }

    private static void refused(ThrowingCallable call, LocalDate from, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FlatNotFree.class, refusal -> {
            assertThat(refusal.facts()).containsEntry("from", from);
            assertThat(refusal.field()).contains(field);
            Refusals.demandSaid(refusal);
        });
    }
}
