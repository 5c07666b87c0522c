package se.hemvist.ear.city;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

@InHouse
class ReportedMonthsIT {

    private final City city;

    ReportedMonthsIT(House house) {
        city = City.in(house);
    }

    /** Nothing happened in the last of them; it is owed as the others are. */
    @Test
    void each_month_that_was_run_is_told_with_those_who_can_read_it() {
        YearMonth last = YearMonth.from(city.days().today()).plusMonths(1);
        new Plots(city).referred(TestPerson.next());
        new FlatStory(city, TestPerson.next()).handOver();
        city.days().moveTo(last.plusMonths(1).atDay(1)).demand(200);
        assertThat(city.days().month(last).text("/state")).isEqualTo("DONE");
        assertThat(city.days().month(last.minusMonths(1)).text("/state")).isEqualTo("DONE");

        assertThat(new ReportedMonths(city).told())
                .containsSubsequence(
                        last + ", as uthyrning (Göteborg) or formedlingschef (Stockholm)",
                        last.minusMonths(1) + ", as uthyrning (Göteborg) or formedlingschef (Stockholm)");
    }
}
