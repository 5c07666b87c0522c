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
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.SubleaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedSinceMoveIn;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;
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

        voided(wrong);
        assertThatThrownBy(() -> voided(wrong)).isInstanceOfSatisfying(SubleaseNotThere.class, Refusals::demandSaid);
    }

    /** A rectification of whose lease, or which owner's flat, it is, once somebody was recorded to have moved in. */
    @Test
    void after_a_move_in_that_never_was_everything_stands_where_it_did_too_and_the_right_tenant_moves_in() {
        List<String> facts = facts();
        List<String> executed = executed();
        SubleaseId wrong = story.signed(offer);
        story.movedIn(wrong);
        assertThat(states()).isNotEqualTo(before);
        assertThat(executed()).isNotEqualTo(executed);

        voided(wrong);

        assertThat(states()).isEqualTo(before);
        assertThat(facts()).isEqualTo(facts);
        assertThat(executed()).isEqualTo(executed);
        assertThat(open()).noneMatch(due -> due.matches("(T-20|T-21|T-23|T-28|L-03) .*"));
        assertThat(list("select state || ' ' || moved_in_on from lease.sublease"))
                .containsExactly("VOIDED " + FirstTenancy.MOVED_IN);
        assertThat(list("select state from lease.transfer")).containsExactly("LAPSED");
        assertThat(list("select phase || ' ' || coalesce(end_date::text, '') from followup.phase_period"))
                .containsExactly("PHASE_1 ");
        assertThat(differences()).isEmpty();

        story.movedIn(story.signed(offer));
        assertThat(list("select state from lease.sublease order by state")).containsExactly("IN_FORCE", "VOIDED");
        assertThat(differences()).extracting(Difference::subject).doesNotContain(wrong.value());
    }

    @Test
    void what_was_recorded_of_whoever_lives_there_stands_in_the_way_until_it_is_struck() {
        SubleaseId wrong = story.signed(offer);
        story.movedIn(wrong);
        story.bench()
                .database()
                .execute("update lease.inspection set made_on = occasioned_on, findings = 'Allt är helt.',"
                        + " kept_at = 'Pärm 3' where sublease_id = '%s'".formatted(wrong.value()));

        assertThatThrownBy(() -> voided(wrong)).isInstanceOfSatisfying(HappenedSinceMoveIn.class, no -> {
            Refusals.demandSaid(no);
            assertThat(no.facts()).containsEntry("what", AfterMoveIn.INSPECTION);
        });
        assertThat(list("select state from lease.sublease")).containsExactly("IN_FORCE");
        assertThat(list("select state from followup.assignment")).containsExactly("PHASE_2");
    }

    @Test
    void an_ending_that_is_under_way_and_a_notice_stand_in_the_way() {
        SubleaseId wrong = story.signed(offer);
        story.movedIn(wrong);
        new OwnWish(story, wrong).tell();
        assertThatThrownBy(() -> voided(wrong)).isInstanceOf(TerminationUnderWay.class);
    }

    private List<String> facts() {
        return list("select kind || ' ' || detail from followup.fact where kind <> 'APPLICATION' order by 1");
    }

    private List<String> executed() {
        return list("select what || ' ' || happened_on from intake.decision_step order by 1");
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
