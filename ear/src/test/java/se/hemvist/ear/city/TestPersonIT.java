package se.hemvist.ear.city;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.proof.Csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The people of a city that is played, none of whom exists. */
class TestPersonIT {

    /** Göteborg's open and past leases, and Stockholm's open ones. */
    private static final int MOST = 2_500 + 12_000 + 1_500;

    @Test
    void there_are_enough_official_test_numbers_for_both_cities() {
        List<String> numbers = IntStream.range(0, MOST)
                .mapToObj(place -> TestPerson.numbered(place).identityNumber())
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().allSatisfy(number -> assertThatCode(
                        () -> new IdentityNumber(number))
                .doesNotThrowAnyException());
    }

    @Test
    void the_numbers_that_are_not_listed_are_those_of_the_official_series() {
        List<String> series = TestNumbers.series().toList();
        List<String> listed = Csv.resource("/testpersonnummer.csv").stream()
                .map(row -> row.get(0))
                .filter(number -> number.matches("(197[7-9]|198[1-8]|199[1-9]|200[346])....23[89]."))
                .toList();

        assertThat(series).hasSize(2 * 8_400).containsAll(listed);
        assertThat(listed).hasSizeGreaterThan(500);
    }
}
