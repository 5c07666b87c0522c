package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.PaymentId;
import se.hemvist.lease.rent.RentAccounts;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.rent.RentRefusal.NoRentOwed;
import se.hemvist.lease.rent.RentRefusal.RentWasPaid;
import se.hemvist.lease.sublease.SubleaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.waiver.WaiverRefusal.WaiverNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A sublease that was registered by mistake, in one story through the contexts: all is as before it was signed. */
class VoidedLeaseTest {

    private static final String WHY = "Registrerat för fel person.";
    private static final List<String> STATES = List.of(
            "select state from intake.housing_case",
            "select state from intake.offer",
            "select string_agg(state, ' ' order by state) from intake.flat",
            "select state from followup.assignment",
            "select coalesce(sublease_id::text, 'none') from followup.assignment");

    private final FirstTenancy story = new FirstTenancy();
    private final OfferId offer = chosen();
    private final List<String> before = states();
    private final List<String> open = open();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void everything_stands_where_it_did_before_the_signing_and_nothing_is_due_of_it() {
        SubleaseId wrong = story.signed(offer);
        assertThat(open()).contains("T-28 2029-01-01");
        assertThat(states()).isNotEqualTo(before);

        voided(wrong);

        assertThat(states()).isEqualTo(before);
        assertThat(open()).isEqualTo(open);
        assertThat(list("select state from lease.sublease")).containsExactly("VOIDED");
        assertThat(list("select state from lease.head_lease")).containsExactly("VOIDED");
        assertThat(list("select state from lease.tenure_waiver")).containsExactly("VOIDED");
        assertThat(list("select concat_ws(' ', what, from_state, to_state, reason) from intake.case_timeline"
                        + " where what = 'lease-voided'"))
                .containsExactly("lease-voided HOUSED IN_OFFER " + WHY);
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_right_contract_of_that_day_is_signed_for_the_same_offer_and_the_tenant_moves_in() {
        SubleaseId wrong = story.signed(offer);
        story.itIs(FirstTenancy.SIGNED.plusDays(7));
        voided(wrong);

        SubleaseId right = story.signed(offer);
        story.movedIn(right);

        assertThat(list("select sublease_id::text from followup.assignment"))
                .containsExactly(right.value().toString());
        assertThat(list("select state from lease.sublease order by state")).containsExactly("IN_FORCE", "VOIDED");
        assertThat(open()).contains("T-28 2029-01-01");
        assertThat(differences()).isEmpty();
        story.itIs(FirstTenancy.MOVED_IN.plusMonths(2));
        assertThat(months(wrong)).isZero();
        assertThat(months(right)).isPositive();
    }

    @Test
    void rent_that_was_paid_for_it_is_put_right_first_and_none_is_taken_after_that() {
        SubleaseId wrong = story.signed(offer);
        PaymentId paid = pay(wrong, "OCR 1");

        assertThatThrownBy(() -> voided(wrong)).isInstanceOfSatisfying(RentWasPaid.class, Refusals::demandSaid);
        assertThat(list("select state from lease.sublease")).containsExactly("SIGNED");
        assertThat(list("select state from intake.housing_case")).containsExactly("HOUSED");

        story.lettingOfficer(RentPayments.class).declareVoid(wrong, paid, "Fel kontrakt.");
        voided(wrong);
        assertThatThrownBy(() -> pay(wrong, "OCR 2")).isInstanceOf(NoRentOwed.class);
    }

    @Test
    void a_rent_that_is_late_already_is_asked_for_no_more() {
        SubleaseId wrong = story.signed(offer);
        story.lettingOfficer(RentPayments.class).declareVoid(wrong, pay(wrong, "OCR 1"), "Fel kontrakt.");
        story.itIs(LocalDate.of(2027, 2, 15));
        story.inTransaction(() -> {
            story.bench().get(Night.class).open(LocalDate.of(2027, 2, 14));
            return true;
        });
        assertThat(open()).anyMatch(due -> due.startsWith("C-02"));

        voided(wrong);

        assertThat(open()).noneMatch(due -> due.startsWith("C-02"));
        assertThat(differences()).extracting(Difference::subject).doesNotContain(wrong.value());
    }

    @Test
    void a_waiver_that_is_at_the_rent_tribunal_stands_in_the_way() {
        SubleaseId wrong = story.signed(offer);
        story.bench()
                .database()
                .execute("update lease.tenure_waiver set state = 'FILED', ground = 'Så är det.',"
                        + " filed_on = signed_on, tribunal_case = 'Ä 1-27'");

        assertThatThrownBy(() -> voided(wrong)).isInstanceOf(WaiverNotThere.class);

        assertThat(list("select state from lease.sublease")).containsExactly("SIGNED");
    }

    @Test
    void it_is_said_why_before_the_move_in_and_by_whoever_lets_the_flat() {
        SubleaseId wrong = story.signed(offer);
        assertThatThrownBy(
                        () -> story.lettingOfficer(SubleaseCorrections.class).declareVoid(wrong, Expected.any(), " "))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(SubleaseCorrections.class).declareVoid(wrong, Expected.any(), WHY))
                .isInstanceOf(AccessRefusal.class);

        story.movedIn(wrong);

        assertThatThrownBy(() -> voided(wrong)).isInstanceOfSatisfying(SubleaseNotThere.class, Refusals::demandSaid);
        assertThat(list("select state from lease.sublease")).containsExactly("IN_FORCE");
    }

    private OfferId chosen() {
        CaseId id = story.decided();
        story.started(id);
        return story.chosen(id);
    }

    private void voided(SubleaseId id) {
        story.lettingOfficer(SubleaseCorrections.class).declareVoid(id, Expected.any(), WHY);
    }

    private PaymentId pay(SubleaseId id, String reference) {
        LocalDate today = story.bench().clock().today();
        return story.lettingOfficer(RentPayments.class)
                .record(id, Payment.of(today, Money.ofKronor(6543), Payer.TENANT, reference));
    }

    private int months(SubleaseId id) {
        return story.lettingOfficer(RentAccounts.class)
                .of(id, Optional.empty())
                .record()
                .months()
                .size();
    }

    private List<String> states() {
        return STATES.stream().flatMap(sql -> list(sql).stream()).toList();
    }

    private List<String> open() {
        return list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN' order by 1");
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private List<Difference> differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()));
    }
}
