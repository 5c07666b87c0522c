package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.RentRefusal.EntryOtherwise;
import se.hemvist.lease.rent.RentRefusal.NoRentOwed;
import se.hemvist.lease.rent.RentRefusal.UnknownPayment;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rent of real subleases in the database, as the letting office's ledger tells of it. */
@Shows("L-09")
class RentPaymentsTest {

    private static final Payment FEBRUARY = ARent.payment("2027-01-29 7000 TENANT");

    private final RentedFlats flats = new RentedFlats();
    private final SubleaseId lease = flats.signed(1);

    @AfterEach
    void close() {
        flats.close();
    }

    @Test
    @Shows("A-50")
    void what_was_recorded_is_read_with_the_months_it_pays() {
        PaymentId id = record(lease, FEBRUARY);

        RentView view = read();

        assertThat(view.payments()).containsExactly(new PaymentView(id, FEBRUARY, Optional.empty()));
        assertThat(view.record().months().get(0).paidInFullOn()).contains(FEBRUARY.takenOn());
        assertThat(view.record().arrears(flats.today())).isEqualTo(Money.ofKronor(28_000));
    }

    @Test
    void the_same_entry_of_the_ledger_is_one_payment() {
        assertThat(record(lease, FEBRUARY)).isEqualTo(record(lease, FEBRUARY));

        assertThat(read().payments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-28 7000 TENANT", "2027-01-29 6999 TENANT", "2027-01-29 7000 SOCIAL_BOARD"})
    void an_entry_that_says_something_else_the_second_time_is_refused(String otherwise) {
        record(lease, FEBRUARY);
        Payment other = ARent.payment(otherwise);

        assertThatThrownBy(() ->
                        record(lease, Payment.of(other.takenOn(), other.amount(), other.payer(), FEBRUARY.reference())))
                .isInstanceOfSatisfying(EntryOtherwise.class, Refusals::demandSaid);
    }

    @Test
    void an_entry_is_for_one_lease_of_the_same_ledger_only() {
        record(lease, FEBRUARY);

        assertThatThrownBy(() -> record(flats.signed(2), FEBRUARY)).isInstanceOf(EntryOtherwise.class);
    }

    @Test
    void one_that_was_wrong_stays_void_when_it_comes_again_and_can_be_told_of_rightly() {
        PaymentId wrong = record(lease, FEBRUARY);
        flats.office(RentPayments.class).declareVoid(lease, wrong, "Fel belopp");

        assertThat(record(lease, FEBRUARY)).isEqualTo(wrong);
        assertThat(read().record().months().get(0).paid()).isEqualTo(Money.ofKronor(0));
        Payment right = Payment.of(FEBRUARY.takenOn(), Money.ofKronor(6500), Payer.TENANT, FEBRUARY.reference());
        record(lease, right);

        assertThat(read().record().months().get(0).paid()).isEqualTo(Money.ofKronor(6500));
        assertThat(read().payments())
                .extracting(view -> view.voided().isPresent())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_payment_of_another_lease_or_of_none_is_unknown() {
        PaymentId others = record(flats.signed(2), FEBRUARY);

        for (PaymentId id : List.of(others, new PaymentId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> flats.office(RentPayments.class).declareVoid(lease, id, "Fel"))
                    .isInstanceOf(UnknownPayment.class);
        }
    }

    @Test
    void a_day_before_the_signing_or_to_come_and_an_entry_without_a_reference_are_refused() {
        refused(ARent.payment("2027-01-10 7000 TENANT"), DayTooEarly.class);
        refused(ARent.payment("2027-06-16 7000 TENANT"), DayTooLate.class);
        refused(Payment.of(FEBRUARY.takenOn(), FEBRUARY.amount(), Payer.TENANT, " "), MissingPart.class);
        record(lease, ARent.payment("2027-01-11 100 TENANT"));
        record(lease, ARent.payment("2027-06-15 100 TENANT"));
    }

    /** The lease came here on 11 January, with November's rent as the last that was paid. */
    @Test
    @Shows("A-74")
    void a_payment_from_before_a_lease_came_here_counts_from_its_last_paid_month_on() {
        flats.bench()
                .database()
                .execute("update lease.rent_account set lease_start = '2026-12-01', payments_since = '2026-11-01'");

        refused(ARent.payment("2026-10-31 7000 TENANT"), DayTooEarly.class);
        record(lease, ARent.payment("2026-11-27 7000 TENANT"));

        assertThat(read().record().months().get(0).isPaid()).isTrue();
    }

    @Test
    void a_sublease_that_is_not_signed_owes_no_rent() {
        SubleaseId prepared = flats.prepared(3);

        assertThatThrownBy(() -> record(prepared, FEBRUARY))
                .isInstanceOfSatisfying(NoRentOwed.class, Refusals::demandSaid);
    }

    @Test
    void the_rent_is_read_as_it_stood_on_a_day_that_has_been() {
        record(lease, FEBRUARY);
        RentAccounts accounts = flats.office(RentAccounts.class);

        assertThat(accounts.of(lease, Optional.of(LocalDate.of(2027, 1, 28))).on())
                .isEqualTo(LocalDate.of(2027, 1, 28));
        assertThatThrownBy(() -> accounts.of(lease, Optional.of(flats.today().plusDays(1))))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    void rent_is_owed_until_the_lease_s_last_day_and_on_if_it_goes_on() {
        flats.bench().inTransaction(() -> {
            RentRecords records = flats.bench().get(RentRecords.class);
            records.owedUntil(lease, Optional.of(LocalDate.of(2027, 3, 31)));
            assertThat(records.of(lease).months()).hasSize(2);
            records.owedUntil(lease, Optional.empty());
            assertThat(records.of(lease).months()).hasSize(5);
        });
    }

    @Test
    void another_office_may_not() {
        assertThatThrownBy(() -> flats.stranger(RentPayments.class).record(lease, FEBRUARY))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> flats.stranger(RentAccounts.class).of(lease, Optional.empty()))
                .isInstanceOf(AccessRefusal.class);
    }

    private PaymentId record(SubleaseId of, Payment payment) {
        return flats.office(RentPayments.class).record(of, payment);
    }

    private void refused(Payment payment, Class<? extends Throwable> why) {
        assertThatThrownBy(() -> record(lease, payment)).isInstanceOf(why);
    }

    private RentView read() {
        return flats.office(RentAccounts.class).of(lease, Optional.empty());
    }
}
