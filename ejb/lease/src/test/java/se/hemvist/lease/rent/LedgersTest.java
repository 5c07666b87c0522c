package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.LedgerOutcome.Refused;
import se.hemvist.lease.rent.RentRefusal.SeveralLeases;
import se.hemvist.lease.rent.RentRefusal.UnknownLease;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A ledger's file: the good lines are taken in, the others listed, and nothing is doubled. */
@Shows("L-09")
class LedgersTest {

    private static final Municipality CITY = new Municipality("1480");

    private final RentedFlats flats = new RentedFlats();
    private final SubleaseId lease = flats.signed(1);

    @AfterEach
    void close() {
        flats.close();
    }

    @Test
    void good_lines_are_taken_in_bad_ones_listed_and_the_same_file_changes_nothing() {
        List<LedgerRow> file = List.of(
                row(2, "HV-2026-000001", "2027-01-29", "A1"),
                row(3, lease.value().toString().toUpperCase(Locale.ROOT), "2027-02-26", "A2"),
                row(4, "HV-2026-000999", "2027-02-26", "A3"),
                row(5, "HV-2026-000001", "2027-01-29", "A1"),
                row(6, "HV-2026-000001", "2027-01-28", "A1"),
                row(7, "HV-2026-000001", "2027-06-16", "A4"));

        LedgerOutcome first = take(file);
        LedgerOutcome second = take(file);

        assertThat(first.taken()).containsExactly(2, 3);
        assertThat(first.known()).containsExactly(5);
        assertThat(first.refused())
                .extracting(refused -> refused.line() + " " + refused.why().code())
                .containsExactly("4 unknown-lease", "6 entry-otherwise", "7 day-too-late");
        assertThat(second.taken()).isEmpty();
        assertThat(second.known()).containsExactly(2, 3, 5);
        assertThat(second.refused()).extracting(Refused::line).containsExactly(4, 6, 7);
        assertThat(read().payments()).hasSize(2);
    }

    @Test
    void a_trial_tells_the_same_and_takes_nothing_in() {
        List<LedgerRow> file = List.of(
                row(2, "HV-2026-000001", "2027-01-29", "A1"),
                row(3, "HV-2026-000001", "2027-01-29", "A1"),
                row(4, "HV-2026-000002", "2027-01-29", "A2"));

        LedgerOutcome tried = flats.office(Ledgers.class).take(CITY, file, true);

        assertThat(read().payments()).isEmpty();
        LedgerOutcome taken = take(file);
        assertThat(tried.taken()).isEqualTo(taken.taken()).containsExactly(2);
        assertThat(tried.known()).isEqualTo(taken.known()).containsExactly(3);
    }

    @Test
    void a_lease_of_another_office_is_unknown_to_it() {
        assertThat(flats.stranger(Ledgers.class)
                        .take(CITY, List.of(row(2, "HV-2026-000001", "2027-01-29", "A1")), false)
                        .refused())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.why()).isInstanceOf(UnknownLease.class);
                    Refusals.demandSaid(refused.why());
                });
    }

    @ParameterizedTest(name = "paid {0}: {1}")
    @CsvSource({"2027-01-29, FIRST", "2027-02-10, SEVERAL"})
    void a_case_with_two_leases_names_the_one_that_was_signed_by_the_day(String paid, String which) {
        SubleaseId next = flats.signed(1, LocalDate.of(2027, 2, 5), LocalDate.of(2027, 3, 1));

        LedgerOutcome outcome = take(List.of(row(2, "HV-2026-000001", paid, "A1")));

        if (which.equals("FIRST")) {
            assertThat(read().payments()).hasSize(1);
        } else {
            assertThat(outcome.refused().get(0).why())
                    .isInstanceOfSatisfying(SeveralLeases.class, Refusals::demandSaid);
            assertThat(take(List.of(row(2, next.value().toString(), paid, "A1")))
                            .taken())
                    .containsExactly(2);
        }
    }

    @Test
    void lines_are_taken_in_portion_by_portion() {
        List<LedgerRow> file = new ArrayList<>();
        for (int line = 2; line < 2202; line++) {
            Payment payment =
                    Payment.of(LocalDate.of(2027, 1, 29), Money.ofKronor(1), Payer.TENANT, "A" + (line % 2000));
            file.add(new LedgerRow(line, "HV-2026-000001", payment));
        }

        LedgerOutcome outcome = take(file);

        assertThat(outcome.taken()).hasSize(2000);
        assertThat(outcome.known()).hasSize(200);
        assertThat(read().record().months().get(0).paid()).isEqualTo(Money.ofKronor(2000));
    }

    @Test
    void an_organisation_is_needed_that_keeps_a_ledger() {
        flats.bench().acting().as("nobody", "letting-officer");

        assertThatThrownBy(() -> flats.bench().get(Ledgers.class).take(CITY, List.of(), false))
                .isInstanceOfAny(AccessRefusal.class, UnknownLease.class);
    }

    private LedgerOutcome take(List<LedgerRow> rows) {
        return flats.office(Ledgers.class).take(CITY, rows, false);
    }

    private RentView read() {
        return flats.office(RentAccounts.class).of(lease, Optional.empty());
    }

    private static LedgerRow row(int line, String lease, String day, String reference) {
        return new LedgerRow(
                line, lease, Payment.of(LocalDate.parse(day), Money.ofKronor(7000), Payer.TENANT, reference));
    }
}
