package se.hemvist.ear.city;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** The day of a move-in, recorded wrongly, put right on the server; refused where something rests on the other one. */
@InHouse
class MoveInDayIT {

    private final City city;
    private final Days days;

    MoveInDayIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    void the_day_of_a_move_in_is_put_right_and_inspection_transfer_and_support_follow() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate start = days.today().plusDays(1);
        ready.home().sign(start).demand(201);
        String sublease = "subleases/" + ready.home().sublease();
        days.moveTo(start).demand(200);
        assertThat(correct(sublease, start).code()).isEqualTo("move-in-is-settled");
        LocalDate recorded = start.plusDays(3);
        days.moveTo(recorded).demand(200);
        ready.home().moveIn().demand(204);
        LocalDate due = inspectedBy(ready);

        assertThat(correct(sublease, recorded.plusDays(1)).code()).isEqualTo("day-too-late");
        assertThat(correct(sublease, start.minusDays(1)).code()).isEqualTo("moved-in-before-start");
        correct(sublease, start).demand(204);

        assertThat(city.as(Part.LETTING_OFFICER).get(sublease).demand(200).text("/moveIn/on"))
                .isEqualTo(start.toString());
        assertThat(inspectedBy(ready)).isEqualTo(due.minusDays(3));
        assertThat(ready.support().read().demand(200).body()).contains("\"start\":\"" + start + "\"");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + ready.story().caseId() + "/timeline")
                        .demand(200)
                        .body())
                .contains("move-in-corrected", "Fel dag i registreringen.", recorded.toString());

        ready.home().inspect().demand(204);
        days.moveTo(recorded.plusDays(1)).demand(200);
        assertThat(correct(sublease, recorded.plusDays(1)).code()).isEqualTo("happened-before-move-in");
        new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease())
                .ground("RESIDENT_WISH")
                .demand(204);
        assertThat(correct(sublease, recorded).code()).isEqualTo("termination-under-way");
        days.moveTo(days.today().plusDays(1)).demand(200);
        assertThat(days.night(days.today().minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
    }

    @Test
    void in_which_flat_somebody_lives_is_put_right_and_the_other_can_be_had() {
        Plots plots = new Plots(city);
        Plots.ReadyToSign ready = plots.readyToSign(TestPerson.next());
        LocalDate start = days.today().plusDays(1);
        ready.home().sign(start).demand(201);
        String sublease = "subleases/" + ready.home().sublease();
        Plots.Pair vacant = plots.twoFlats();
        assertThat(ready.home().livesIn(vacant.a()).code()).isEqualTo("flat-is-settled");
        days.moveTo(start).demand(200);
        ready.home().moveIn().demand(204);

        assertThat(ready.home().livesIn(vacant.b()).code()).isEqualTo("flat-of-another-owner");
        rent(sublease, 6460).demand(204);
        assertThat(ready.home().livesIn(vacant.a()).code()).isEqualTo("rent-above-head-rent");
        rent(sublease, 6450).demand(204);
        ready.home().livesIn(vacant.a()).demand(204);

        Answer read = city.as(Part.LETTING_OFFICER).get(sublease).demand(200);
        assertThat(read.text("/lease/flatId")).isEqualTo(vacant.a().toString());
        assertThat(read.text("/lease/flatCorrections/0/flatId"))
                .isEqualTo(ready.flats().a().toString());
        assertThat(read.text("/lease/flatCorrections/0/reason")).isEqualTo("Grannlägenheten registrerades.");
        ready.home().livesIn(ready.flats().a()).demand(204);
    }

    /** From this month on, resting on seven thousand kronor for the flat that was recorded. */
    private Answer rent(String sublease, int kronor) {
        return city.as(Part.LETTING_OFFICER)
                .post(
                        sublease + "/rent/amounts",
                        """
                        {
                          "month": "%s", "amount": %s, "rentBasis": {"headRent": 7000.00},
                          "reason": "Ny hyra från månaden."
                        }"""
                                .formatted(YearMonth.from(days.today()), kronor));
    }

    private LocalDate inspectedBy(Plots.ReadyToSign ready) {
        return LocalDate.parse(
                new Worklist(city.as(Part.LETTING_OFFICER), ready.story().caseId())
                        .find("T-20", "")
                        .orElseThrow()
                        .get("dueOn")
                        .asText());
    }

    private Answer correct(String sublease, LocalDate on) {
        return city.as(Part.LETTING_OFFICER)
                .post(
                        sublease + "/move-in/correction",
                        """
                        {
                          "on": "%1$s", "keys": {"at": "%1$sT08:00:00Z", "place": "Poseidon, Hisingen"},
                          "landlordToldOn": "%1$s", "reason": "Fel dag i registreringen."
                        }"""
                                .formatted(on));
    }
}
