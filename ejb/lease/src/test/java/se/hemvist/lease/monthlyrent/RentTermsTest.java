package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseState;

import static org.assertj.core.api.Assertions.assertThat;

/** From when on the rent of a lease that came here on Friday 14 May 2027 is owed, and which payments are for it. */
@Shows({"L-09", "A-74"})
class RentTermsTest {

    private static final LocalDate CAME = LocalDate.of(2027, 5, 14);

    @ParameterizedTest(name = "paid through {0}: owed from {1}, first due {2}, payments since {3}")
    @CsvSource({
        ",        2027-06-01, 2027-05-31, 2027-05-14",
        "2027-05, 2027-06-01, 2027-05-31, 2027-05-14",
        "2027-06, 2027-07-01, 2027-06-30, 2027-05-14",
        "2027-04, 2027-05-01, 2027-05-14, 2027-04-01",
        "2027-03, 2027-04-01, 2027-05-14, 2027-03-01",
    })
    void what_is_owed_here_follows_the_last_month_that_is_paid(
            YearMonth through, LocalDate start, LocalDate due, LocalDate payments) {
        RentTerms terms = RentTerms.since(
                ASublease.facts(Programme.HOUSING_FIRST, SubleaseState.IN_FORCE), CAME, Optional.ofNullable(through));

        assertThat(terms.start()).isEqualTo(start);
        assertThat(OwedRent.of(terms, LocalDate.of(2027, 8, 1)).get(0).days().due())
                .isEqualTo(due);
        assertThat(terms.paymentsSince()).isEqualTo(payments);
        assertThat(terms.signedOn()).isEqualTo(CAME);
    }
}
