package se.hemvist.ear.city;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first day of a sublease and the day of a notice on it, recorded wrongly, put right on the server; the one refused while an
 * ending is under way, the other once the keys are back.
 */
@InHouse
class LeaseDaysIT {

    private final City city;
    private final Days days;

    LeaseDaysIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    void the_first_day_of_a_sublease_is_put_right_and_tenure_rent_and_deadlines_follow() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate recorded = days.today().plusDays(1);
        LocalDate right = recorded.plusDays(3);
        ready.home().sign(recorded).demand(201);
        String sublease = "subleases/" + ready.home().sublease();
        LocalDate before = LocalDate.parse(city.as(Part.LETTING_OFFICER)
                .get(sublease + "/tenure")
                .demand(200)
                .text("/protectedFrom"));

        assertThat(correct(sublease, recorded.minusDays(5)).code()).isEqualTo("day-too-early");
        correct(sublease, right).demand(204);

        assertThat(city.as(Part.LETTING_OFFICER)
                        .get(sublease + "/tenure")
                        .demand(200)
                        .text("/protectedFrom"))
                .isEqualTo(before.plusDays(3).toString());
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + ready.story().caseId() + "/timeline")
                        .demand(200)
                        .body())
                .contains("lease-day-corrected");
        days.moveTo(right).demand(200);
        ready.home().moveIn().demand(204);
        days.moveTo(right.plusDays(1)).demand(200);
        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        ending.ground("RESIDENT_WISH").demand(204);
        assertThat(correct(sublease, recorded).code()).isEqualTo("termination-under-way");
        ending.write("ORDINARY").demand(204);
        ending.receive().demand(204);
        assertThat(correct(sublease, recorded).code()).isEqualTo("days-are-settled");
        days.moveTo(days.today().plusDays(1)).demand(200);
        assertThat(days.night(days.today().minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
    }

    @Test
    void the_day_of_a_notice_is_put_right_and_both_last_days_follow() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate start = days.today().plusDays(1);
        ready.home().sign(start).demand(201);
        days.moveTo(start).demand(200);
        ready.home().moveIn().demand(204);
        LocalDate recorded = start.plusDays(1);
        days.moveTo(recorded).demand(200);
        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        ending.ground("RESIDENT_WISH").demand(204);
        assertThat(correctNotice(ready, recorded).code()).isEqualTo("service-is-settled");
        ending.write("ORDINARY").demand(204);
        ending.receive().demand(204);
        LocalDate right = recorded.plusDays(2);
        assertThat(correctNotice(ready, right).code()).isEqualTo("day-too-late");
        days.moveTo(right).demand(200);

        assertThat(correctNotice(ready, start).code()).isEqualTo("served-before-sent");
        correctNotice(ready, right).demand(204);

        assertThat(ending.read().demand(200).text("/ends/used"))
                .isEqualTo(right.plusDays(14).toString());
        assertThat(ready.support().read().demand(200).body()).contains("\"start\":\"" + right + "\"");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + ready.story().caseId() + "/timeline")
                        .demand(200)
                        .body())
                .contains("notice-given", recorded.toString(), "notice-day-corrected", "Fel dag i registreringen.");
        days.moveTo(right.plusDays(1)).demand(200);
        assertThat(days.night(right).json().at("/counts/differences").asInt()).isZero();
        ending.returnKeys().demand(204);
        assertThat(correctNotice(ready, right).code()).isEqualTo("service-is-settled");
    }

    @Test
    void the_number_of_a_notice_s_letter_is_put_right_and_the_other_one_stays_readable() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate start = days.today().plusDays(1);
        ready.home().sign(start).demand(201);
        days.moveTo(start).demand(200);
        ready.home().moveIn().demand(204);
        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        ending.ground("RESIDENT_WISH").demand(204);
        ending.write("ORDINARY").demand(204);
        assertThat(ending.correctPosting().code()).isEqualTo("not-posted");
        ending.receive("rek 12").demand(204);

        ending.correctPosting().demand(204);

        Answer read = ending.read().demand(200);
        assertThat(read.text("/postingCorrections/0/postingNumber")).isEqualTo("rek 12");
        assertThat(read.text("/postingCorrections/0/reason")).isEqualTo("Felskrivet i registreringen.");
        assertThat(read.text("/service/postingNumber")).isNotEqualTo("rek 12");
    }

    private Answer correct(String sublease, LocalDate start) {
        return city.as(Part.LETTING_OFFICER)
                .post(
                        sublease + "/day-correction",
                        """
                        {"which": "START", "on": "%s", "reason": "Fel dag i registreringen."}"""
                                .formatted(start));
    }

    private Answer correctNotice(Plots.ReadyToSign ready, LocalDate on) {
        return city.as(Part.LETTING_OFFICER)
                .post(
                        "subleases/" + ready.home().sublease() + "/termination/service/correction",
                        """
                        {"on": "%s", "reason": "Fel dag i registreringen."}"""
                                .formatted(on));
    }
}
