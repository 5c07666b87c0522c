package se.hemvist.lease.sublease;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.Ownership;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseNotThere;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A sublease that was registered by mistake: of a trial flat, whose landlord had approved the tenant. */
class VoidedSubleasesTest {

    private static final String WHY = "Registrerat för fel lägenhet.";

    private final ApprovedOffer approved = new ApprovedOffer(Ownership.CITY);

    @AfterEach
    void close() {
        approved.close();
    }

    @Test
    void its_head_lease_is_void_too_the_tenant_approved_again_and_the_right_one_signed_for_the_same_offer() {
        SubleaseId wrong = approved.signed(ApprovedOffer.NEWLY);

        voided(wrong);

        assertThat(rows("select state from lease.sublease")).containsExactly("VOIDED");
        assertThat(rows("select state from lease.head_lease")).containsExactly("VOIDED");
        assertThat(rows("select state from intake.offer")).containsExactly("APPROVED");
        assertThat(rows("select state from intake.housing_case")).containsExactly("IN_OFFER");
        assertThat(rows("select state from intake.flat")).containsExactly("HELD");
        assertThat(approved.timeline()).contains("lease-voided " + WHY);

        SubleaseId right = approved.signed(ApprovedOffer.NEWLY);

        assertThat(rows("select sublease_id::text from lease.sublease where state = 'SIGNED'"))
                .containsExactly(right.value().toString());
        assertThat(rows("select state from lease.head_lease")).containsExactlyInAnyOrder("VOIDED", "SIGNED");
        assertThat(rows("select state from intake.housing_case")).containsExactly("HOUSED");
    }

    @Test
    void a_head_lease_that_ran_before_runs_on() {
        approved.hiredBefore(Programme.TRIAL, HeadLeaseState.IN_FORCE);

        voided(approved.signed(ApprovedOffer.RUNNING));

        assertThat(rows("select state from lease.head_lease")).containsExactly("IN_FORCE");
        assertThat(rows("select state from intake.flat")).containsExactly("HELD");
        approved.signed(ApprovedOffer.RUNNING);
        assertThat(rows("select state from lease.sublease")).containsExactlyInAnyOrder("VOIDED", "SIGNED");
    }

    @Test
    void it_is_said_why_and_nothing_is_voided_twice_or_where_the_owner_has_given_notice() {
        SubleaseId wrong = approved.signed(ApprovedOffer.NEWLY);
        assertThatThrownBy(
                        () -> approved.contactPerson(SubleaseCorrections.class).declareVoid(wrong, Expected.any(), " "))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        approved.execute("update lease.head_lease set state = 'NOTICE_GIVEN', notice_on = '2027-01-12',"
                + " last_day = '2027-04-30'");
        assertThatThrownBy(() -> voided(wrong)).isInstanceOf(HeadLeaseNotThere.class);
        assertThat(rows("select state from lease.sublease")).containsExactly("SIGNED");

        approved.execute("update lease.head_lease set state = 'SIGNED', notice_on = null, last_day = null");
        voided(wrong);
        assertThatThrownBy(() -> voided(wrong)).isInstanceOf(SubleaseNotThere.class);
    }

    private void voided(SubleaseId id) {
        approved.contactPerson(SubleaseCorrections.class).declareVoid(id, Expected.any(), WHY);
    }

    private List<String> rows(String sql) {
        return approved.rows(sql);
    }
}
