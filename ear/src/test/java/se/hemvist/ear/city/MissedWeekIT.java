package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs «Hembesök» on the server: weeks without a visit, told by the staff or by the house, and put right. */
@InHouse
class MissedWeekIT {

    private final City city;
    private final Days days;

    MissedWeekIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    @Shows({"T-21", "G-94", "G-97", "G-98", "A-27", "A-83"})
    void a_week_without_a_visit_is_told_and_put_right_and_the_night_finds_no_difference() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        SupportStory support = ready.support();
        LocalDate monday = days.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        ready.home().sign(monday).demand(201);
        days.liveUntil(monday);
        ready.home().moveIn().demand(204);
        support.visit("DECLINED").demand(204);

        days.liveUntil(monday.plusWeeks(1));

        String first = week(monday);
        assertThat(support.week(first)).isEqualTo("MISSED");
        assertThat(told(support)).isEmpty();
        assertThat(support.tellOfWeek(week(monday.plusWeeks(1))).code()).isEqualTo("nothing-to-tell");
        assertThat(support.tellOfWeek("2199-W01").code()).isEqualTo("unknown");
        assertThat(support.tellOfWeek("2027-W60").status()).isIn(400, 404);
        support.tellOfWeek(first).demand(200);
        assertThat(support.tellOfWeek(first).code()).isEqualTo("nothing-to-tell");
        assertThat(told(support)).containsExactly(first + " NOTIFIED 1");
        assertThat(support.readWeeks(Part.SOCIAL_WORKER).status()).isEqualTo(403);

        days.liveUntil(monday.plusWeeks(2));
        String second = week(monday.plusWeeks(1));
        assertThat(support.week(second)).isEqualTo("MISSED");
        days.liveUntil(monday.plusWeeks(2).plusDays(5));
        assertThat(support.week(second)).isEqualTo("NOTIFIED");
        support.visit("MET_IN_FLAT", monday.plusWeeks(2).minusDays(1)).demand(204);
        assertThat(told(support)).containsExactly(second + " DONE 0", first + " NOTIFIED 1");
        assertThat(monthPapers(YearMonth.from(monday.plusDays(6)))).contains(first);

        LocalDate today = days.today();
        days.moveTo(today.plusDays(1)).demand(200);
        assertThat(days.night(today).json().at("/counts/differences").asInt()).isZero();
    }

    private static List<String> told(SupportStory support) {
        return items(support.readWeeks(Part.LETTING_OFFICER)).stream()
                .map(week -> "%s %s %d"
                        .formatted(
                                week.path("week").asText(),
                                week.path("state").asText(),
                                week.path("attempts").asInt()))
                .toList();
    }

    private List<String> monthPapers(YearMonth month) {
        String list = "month-papers/" + month + "?limit=100&page=";
        Caller office = city.as(Part.LETTING_OFFICER);
        int all = office.get(list + 1)
                .demand(200)
                .json()
                .at("/_meta/totalRecords")
                .asInt();
        return IntStream.rangeClosed(1, (all + 99) / 100)
                .boxed()
                .flatMap(page -> items(office.get(list + page)).stream())
                .filter(paper -> paper.path("kind").asText().equals("MISSED_WEEK"))
                .map(paper -> paper.path("week").asText())
                .toList();
    }

    private static List<JsonNode> items(Answer page) {
        return StreamSupport.stream(page.demand(200).json().path("items").spliterator(), false)
                .toList();
    }

    private static String week(LocalDate monday) {
        return monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
    }
}
