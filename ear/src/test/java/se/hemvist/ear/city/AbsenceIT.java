package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»: who is away longer qualifies later. */
@InHouse
class AbsenceIT {

    private static final int LONG = 40;

    private final City city;
    private final Plots.ReadyToSign ready;
    private final AbsenceStory absence;
    private final LocalDate movedIn;

    AbsenceIT(House house) {
        city = City.in(house);
        ready = new Plots(city).readyToSign(TestPerson.next());
        absence = new AbsenceStory(ready.story(), ready.home());
        movedIn = city.days().today().plusDays(1);
        ready.home().sign(movedIn).demand(201);
        city.days().moveTo(movedIn).demand(200);
    }

    @Test
    @Shows({"G-80", "G-131", "G-132", "G-133", "A-34"})
    void days_away_move_the_qualifying_day_and_the_working_says_so() {
        ready.home().moveIn().demand(204);
        LocalDate base = movedIn.plusMonths(18);
        assertThat(qualifiesOn()).isEqualTo(base.toString());

        absence.goesOnSince(movedIn).demand(201);
        assertThat(qualifiesOn()).isEqualTo(base.toString());
        city.days().moveTo(movedIn.plusDays(LONG)).demand(200);
        assertThat(qualifiesOn()).isEqualTo(base.plusDays(LONG + 1).toString());
        absence.ended(movedIn.plusDays(LONG - 1)).demand(204);

        Answer forecast = absence.forecast(Part.LETTING_OFFICER).demand(200);
        assertThat(forecast.text("/forecast/qualifiesOn"))
                .isEqualTo(base.plusDays(LONG).toString());
        assertThat(forecast.text("/forecast/baseOn")).isEqualTo(base.toString());
        assertThat(forecast.text("/forecast/stretches/0/counted")).isEqualTo("DEDUCTED");
        assertThat(forecast.json().at("/forecast/deductedDays").asInt()).isEqualTo(LONG);
        absence.struck().demand(204);
        assertThat(qualifiesOn()).isEqualTo(base.toString());
    }

    @Test
    @Shows({"G-132", "A-34"})
    void the_reason_is_the_supporters_and_the_letting_office_counts_days() {
        ready.home().moveIn().demand(204);
        absence.was(movedIn, movedIn).demand(201);

        assertThat(absence.read(Part.LETTING_OFFICER).demand(200).body())
                .contains(movedIn.toString())
                .doesNotContain("reason")
                .doesNotContain("Sjukhus");
        assertThat(absence.read(Part.SUPPORT_WORKER).demand(200).text("/absences/0/reason"))
                .isEqualTo("Sjukhusvård.");
        absence.corrected(movedIn, movedIn).demand(201);
        assertThat(absence.read(Part.SUPPORT_WORKER)
                        .demand(200)
                        .json()
                        .at("/absences")
                        .findValuesAsText("state"))
                .containsExactlyInAnyOrder("STRUCK", "ENDED");
    }

    @Test
    void a_lease_that_has_changed_since_it_was_read_is_not_acted_on_as_it_was() {
        String path = "subleases/" + ready.home().sublease();
        String read = city.as(Part.SUPPORT_WORKER).get(path).demand(200).header("ETag");
        ready.home().moveIn().demand(204);
        String body = """
                {"firstDay": "%s", "reason": "Sjukhusvård."}""".formatted(movedIn);

        assertProblem(absences(body, read), 412, "changed-since-read");
        absences(body, city.as(Part.SUPPORT_WORKER).get(path).demand(200).header("ETag"))
                .demand(201);
    }

    @Test
    void what_the_lease_does_not_show_does_not_change_how_it_was_read() {
        ready.home().moveIn().demand(204);
        String read = tag();

        absences("""
                {"firstDay": "%s", "reason": "Sjukhusvård."}""".formatted(movedIn), read)
                .demand(201);
        assertThat(tag()).isEqualTo(read);
    }

    private String tag() {
        return city.as(Part.SUPPORT_WORKER)
                .get("subleases/" + ready.home().sublease())
                .demand(200)
                .header("ETag");
    }

    private Answer absences(String body, String read) {
        return city.as(Part.SUPPORT_WORKER)
                .post("subleases/" + ready.home().sublease() + "/absences", body, Map.of("If-Match", read));
    }

    @Test
    @Shows("G-132")
    void what_cannot_be_is_refused_with_what_is_wrong() {
        assertProblem(absence.was(movedIn, movedIn), 409, "not-lived-in");
        ready.home().moveIn().demand(204);

        assertProblem(absence.was(movedIn.minusDays(1), movedIn), 400, "day-too-early");
        assertProblem(absence.goesOnSince(movedIn.plusDays(1)), 400, "day-too-late");
        absence.goesOnSince(movedIn).demand(201);
        assertProblem(absence.was(movedIn, movedIn), 422, "absences-overlap");
        absence.struck().demand(204);
        assertProblem(absence.ended(movedIn), 409, "absence-not-there");
    }

    private String qualifiesOn() {
        return absence.forecast(Part.SUPPORT_WORKER).demand(200).text("/forecast/qualifiesOn");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
