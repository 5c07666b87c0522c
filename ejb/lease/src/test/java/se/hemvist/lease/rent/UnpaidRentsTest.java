package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Sql;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.monthlyrent.RentPolicy;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Jordabalken 12:42, 1: a rent that is unpaid more than a week late stands on the office's list until it is paid. The ledger
 * is kept from 15 June 2027 on; July's rent is due on Wednesday 30 June, and the week ends on 7 July.
 */
@Shows({"C-02", "L-09"})
class UnpaidRentsTest {

    private static final LocalDate LAST_SAFE = LocalDate.of(2027, 7, 7);
    private static final String JULY = "OPEN 2027-07 2027-07-07 letting-officer";

    private final RentedFlats flats = new RentedFlats();
    private final SubleaseId lease = flats.signed(1);

    @AfterEach
    void close() {
        flats.close();
    }

    @Test
    void on_the_first_morning_of_it_and_not_before() {
        keepLedger();

        night(LAST_SAFE.minusDays(1));
        assertThat(stored()).isEmpty();
        night(LAST_SAFE);

        assertThat(stored()).containsExactly(JULY);
    }

    @Test
    void nobody_is_reminded_of_what_fell_due_before_the_ledger_was_kept_or_where_none_is() {
        SubleaseId elsewhere = flats.signed(2);
        flats.bench()
                .database()
                .execute(
                        """
                update lease.rent_account set head_tenant_id = gen_random_uuid() where sublease_id = '%s'
                """
                                .formatted(elsewhere.value()));
        keepLedger();

        night(LocalDate.of(2027, 7, 7));

        assertThat(stored()).containsExactly(JULY);
    }

    @Test
    void what_is_paid_is_met_and_one_that_was_wrong_opens_it_again() {
        keepLedger();
        night(LAST_SAFE);
        flats.moveTo(LocalDate.of(2027, 7, 10));

        PaymentId paid = pay("2027-07-09", 42_000, "R2");
        assertThat(stored()).containsExactly("MET 2027-07 2027-07-07 letting-officer");
        assertThat(settledOn()).containsExactly(LocalDate.of(2027, 7, 9));
        flats.office(RentPayments.class).declareVoid(lease, paid, "Annat kontrakt");

        assertThat(stored()).containsExactly(JULY);
        assertThat(differences()).isZero();
    }

    @Test
    void a_part_of_it_does_not_settle_it() {
        keepLedger();
        night(LAST_SAFE);

        pay("2027-07-08", 41_799, "R2");

        assertThat(stored()).containsExactly(JULY);
    }

    @Test
    void a_ledger_s_file_settles_it_too() {
        keepLedger();
        night(LAST_SAFE);

        flats.office(Ledgers.class)
                .take(
                        RentedFlats.CITY,
                        List.of(new LedgerRow(
                                2,
                                "HV-2026-000001",
                                Payment.of(LocalDate.of(2027, 7, 8), Money.ofKronor(42_000), Payer.TENANT, "R2"))),
                        false);

        assertThat(stored()).containsExactly("MET 2027-07 2027-07-07 letting-officer");
        assertThat(differences()).isZero();
    }

    @Test
    void a_rent_that_is_not_owed_after_all_asks_for_nothing() {
        keepLedger();
        night(LAST_SAFE);

        flats.bench()
                .inTransaction(() ->
                        flats.bench().get(RentRecords.class).owedUntil(lease, Optional.of(LocalDate.of(2027, 6, 30))));

        assertThat(stored()).containsExactly("CANCELLED 2027-07 2027-07-07 letting-officer");
        assertThat(differences()).isZero();
    }

    @Test
    void in_a_trial_flat_it_is_the_contact_person_s() {
        flats.bench().database().execute("update lease.rent_account set programme = 'TRIAL'");
        keepLedger();

        night(LAST_SAFE);

        assertThat(stored()).containsExactly("OPEN 2027-07 2027-07-07 contact-person");
    }

    @Test
    void each_month_has_its_own_and_a_night_run_twice_changes_nothing() {
        keepLedger();

        night(LAST_SAFE);
        night(LocalDate.of(2027, 8, 15));
        night(LocalDate.of(2027, 8, 15));

        assertThat(stored()).containsExactly(JULY, "OPEN 2027-08 2027-08-09 letting-officer");
        assertThat(RentPolicy.of(YearMonth.of(2027, 8)).safeUntil()).isEqualTo(LocalDate.of(2027, 8, 9));
    }

    /** 42,000 kronor have been paid through July: six whole rents as they were signed. */
    @ParameterizedTest(name = "rents set {0}: {1}")
    @CsvSource({
        "2027-07=7500.00,                 OPEN 2027-07",
        "2027-07=6500.00,                 ",
        "2027-08=9000.00,                 ",
        "2027-02=6000.00 2027-07=8000.00, ",
        "2027-02=6000.00 2027-07=12000.01, OPEN 2027-07",
        "2027-01=7000.01,                 OPEN 2027-07",
    })
    void whoever_owes_by_the_rents_that_were_set_is_found_by_the_night(String rents, @Nullable String due) {
        pay("2027-06-15", 42_000, "R1");
        flats.bench().database().execute("update lease.rent_account set rents = '" + rents + "'");

        night(LAST_SAFE);

        assertThat(stored().stream()
                        .map(each -> each.substring(0, "OPEN 2027-07".length()))
                        .toList())
                .isEqualTo(Stream.ofNullable(due).toList());
    }

    /** The first payment that the office's ledger tells of: 200 kronor of February's rent. */
    private void keepLedger() {
        pay("2027-06-15", 200, "R1");
    }

    private PaymentId pay(String day, long kronor, String reference) {
        return flats.office(RentPayments.class)
                .record(lease, Payment.of(LocalDate.parse(day), Money.ofKronor(kronor), Payer.TENANT, reference));
    }

    /** The night of the day, as of the next morning. */
    private void night(LocalDate day) {
        flats.moveTo(day.plusDays(1));
        flats.bench().inTransaction(() -> night().open(day.plusDays(1)));
        assertThat(differences()).isZero();
    }

    private Night night() {
        return flats.bench().get(Night.class);
    }

    private int differences() {
        return flats.bench()
                .inTransaction(() -> night().differences(flats.today()).size());
    }

    private List<String> stored() {
        return flats.bench().inTransaction(() -> flats.bench()
                .get(Sql.class)
                .list(
                        "select concat_ws(' ', state, occasion, due_on, role) from kernel.deadline order by occasion",
                        row -> row.getString(1)));
    }

    private List<LocalDate> settledOn() {
        return flats.bench().inTransaction(() -> flats.bench()
                .get(Sql.class)
                .list("select settled_on from kernel.deadline", row -> row.getObject(1, LocalDate.class)));
    }
}
