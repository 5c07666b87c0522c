package se.hemvist.lease.rent;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.headlease.RentBasis;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the rents that were set, in the order told, are in force in June 2027 or to come. */
class StandingRentsTest {

    private static final YearMonth JUNE = YearMonth.of(2027, 6);

    @ParameterizedTest(name = "set {0}, owed through {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                                        | -       | -
            2027-04=7200                             | -       | 2027-04=7200
            2027-03=7100 2027-04=7200                | -       | 2027-04=7200
            2027-04=7200 2027-03=7100                | -       | 2027-04=7200
            2027-06=7300                             | -       | 2027-06=7300
            2027-07=7300                             | -       | 2027-07=7300
            2027-04=7200 2027-07=7300 2027-12=7400   | -       | 2027-04=7200 2027-07=7300 2027-12=7400
            2027-04=7200 2027-07=7300 2027-12=7400   | 2027-07 | 2027-04=7200 2027-07=7300
            2027-04=7200 2027-07=7300                | 2027-06 | 2027-04=7200
            2027-07=7300 2027-07=7200                | -       | 2027-07=7200
            2027-04=7200 2027-04=7000 2027-03=9000   | -       | 2027-04=7000
            """)
    @Shows("L-07")
    void the_last_of_each_month_since_the_one_in_force(
            @Nullable String set, @Nullable YearMonth last, @Nullable String standing) {
        assertThat(StandingRents.of(rents(set)).since(JUNE, Optional.ofNullable(last)).stream()
                        .map(rent ->
                                rent.first() + "=" + rent.monthly().kronor().intValueExact())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(Optional.ofNullable(standing).orElse(""));
    }

    private static List<NewRent> rents(@Nullable String set) {
        return (set == null ? List.<String>of() : Arrays.asList(set.split(" ")))
                .stream().map(StandingRentsTest::rent).toList();
    }

    private static NewRent rent(String set) {
        String[] parts = set.split("=");
        return new NewRent(
                YearMonth.parse(parts[0]),
                Money.ofKronor(Integer.parseInt(parts[1])),
                RentBasis.none(),
                "Ny hyra från månaden.");
    }
}
