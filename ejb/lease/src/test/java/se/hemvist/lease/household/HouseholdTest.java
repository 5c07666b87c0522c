package se.hemvist.lease.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is counted on which day: the tenant alone hires the flat, and lives there with those who are registered. */
@Shows("A-43")
class HouseholdTest {

    /** A cohabitant for the spring, a spouse from the summer on, and two children, one of whom grows up in May. */
    private static final Household FAMILY = new Household(List.of(
            lives(CoResidentKind.COHABITANT, "2027-02-01", "2027-04-30", null),
            lives(CoResidentKind.CHILD, "2027-03-01", null, "2009-05"),
            lives(CoResidentKind.CHILD, "2027-03-01", "2027-08-31", "2020-12"),
            lives(CoResidentKind.SPOUSE, "2027-06-15", null, null)));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2027-02-01, 2, 0, true",
        "2027-02-28, 2, 0, true",
        "2027-03-01, 4, 2, true",
        "2027-04-30, 4, 2, true",
        "2027-05-01, 3, 2, false",
        "2027-05-31, 3, 2, false",
        "2027-06-01, 3, 1, false",
        "2027-06-15, 4, 1, true",
        "2027-08-31, 4, 1, true",
        "2027-09-01, 3, 0, true"
    })
    @Shows({"L-13", "L-32"})
    void counts_the_tenant_and_those_registered_on_the_day(
            LocalDate day, int occupants, int children, boolean partner) {
        assertThat(FAMILY.occupants(day)).contains(occupants);
        assertThat(FAMILY.children(day)).isEqualTo(children);
        assertThat(FAMILY.partner(day)).isEqualTo(partner);
    }

    @Test
    void knows_of_nobody_before_somebody_is_registered() {
        assertThat(FAMILY.occupants(LocalDate.of(2027, 1, 31))).isEmpty();
        assertThat(new Household(List.of()).occupants(LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @Test
    void one_who_has_been_left_by_all_lives_alone() {
        Household left = new Household(List.of(lives(CoResidentKind.OTHER, "2027-02-01", "2027-02-10", null)));

        assertThat(left.occupants(LocalDate.of(2027, 2, 11))).contains(1);
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"2027-02-01, 4", "2027-04-30, 4", "2027-05-01, 4", "2027-06-16, 4", "2027-09-01, 3"})
    void is_as_large_as_it_is_on_its_fullest_day_from_then_on(LocalDate from, int most) {
        assertThat(FAMILY.most(from)).isEqualTo(most);
    }

    @ParameterizedTest(name = "{0}/{1} and {2}/{3}")
    @CsvSource({
        "2027-02-01, 2027-02-10, 2027-02-10, 2027-02-20, true",
        "2027-02-01, 2027-02-10, 2027-02-11, 2027-02-20, false",
        "2027-02-01, , 2027-05-01, , true",
        "2027-02-01, , 2027-01-01, 2027-01-31, false",
        "2027-02-01, 2027-02-28, 2027-02-10, 2027-02-11, true"
    })
    void two_are_there_at_once_if_they_are_on_some_day(
            LocalDate since, @Nullable LocalDate until, LocalDate other, @Nullable LocalDate end, boolean both) {
        DaysThere days = new DaysThere(since, until);
        DaysThere others = new DaysThere(other, end);

        assertThat(days.overlaps(others)).isEqualTo(both);
        assertThat(others.overlaps(days)).isEqualTo(both);
    }

    private static LivesThere lives(
            CoResidentKind kind, String since, @Nullable String until, @Nullable String bornIn) {
        return new LivesThere(
                kind,
                new DaysThere(
                        LocalDate.parse(since),
                        Optional.ofNullable(until).map(LocalDate::parse).orElse(null)),
                Optional.ofNullable(bornIn).map(YearMonth::parse));
    }
}
