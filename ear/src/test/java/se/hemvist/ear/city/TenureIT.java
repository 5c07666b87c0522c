package se.hemvist.ear.city;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:45 and 12:45 a on the server: what somebody has, and a waiver's way to the rent tribunal and back. */
@InHouse
class TenureIT {

    private final City city;

    TenureIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"L-03", "L-32", "S-85", "S-86"})
    void a_waiver_is_accepted_by_a_partner_goes_to_the_rent_tribunal_and_waives_when_it_is_approved() {
        StayStory stay = lived().stay();
        LocalDate protectedFrom =
                LocalDate.parse(stay.tenureOn(city.days().today()).demand(200).text("/protectedFrom"));
        assertProblem(stay.signWaiver(), 409, "no-waiver");

        stay.draftWaiver().demand(204);
        assertProblem(stay.draftWaiver(), 409, "waiver-not-there");
        Answer refused = stay.signWaiverUnaccepted();
        assertProblem(refused, 422, "partner-not-accepted");
        assertThat(refused.text("/rule/name")).isEqualTo("L-32");
        stay.signWaiver().demand(204);
        assertThat(stay.tenureOn(protectedFrom).text("/status")).isEqualTo("PROTECTED");
        stay.fileWaiver().demand(204);
        stay.answerWaiver("APPROVED").demand(204);

        assertThat(stay.tenureOn(protectedFrom).text("/status")).isEqualTo("WAIVED");
        assertThat(stay.tenureOn(protectedFrom).text("/facts/waiver/answer")).isEqualTo("APPROVED");
        assertThat(stay.tenureOn(protectedFrom.minusYears(1)).text("/status")).isEqualTo("WAIVED");
        Answer waiver = stay.readWaiver().demand(200);
        assertThat(waiver.text("/state")).isEqualTo("APPROVED");
        assertThat(waiver.text("/tribunal/caseNumber")).isEqualTo("Ä 1234-27");
        assertProblem(stay.answerWaiver("REFUSED"), 409, "waiver-not-there");
    }

    @Test
    @Shows({"L-03", "S-85"})
    void a_stay_does_without_and_has_one_after_all_which_is_refused() {
        StayStory stay = lived().stay();

        stay.doWithoutWaiver().demand(204);
        assertThat(stay.readWaiver().text("/state")).isEqualTo("NOT_NEEDED");
        stay.draftWaiver().demand(204);
        stay.signWaiver().demand(204);
        stay.fileWaiver().demand(204);
        stay.answerWaiver("REFUSED").demand(204);

        assertThat(stay.readWaiver().text("/state")).isEqualTo("REFUSED");
    }

    @Test
    @Shows({"L-01", "L-03", "G-79"})
    void of_a_lease_signed_with_a_waiver_that_nobody_has_approved_tenure_arises_after_two_years() {
        ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate start = city.days().today().plusWeeks(1);
        ready.home().sign(start).demand(201);
        String tenure = "subleases/" + ready.home().sublease() + "/tenure";
        LocalDate from = start.plusYears(2).plusDays(1);

        Answer before = city.as(Part.LETTING_OFFICER)
                .get(tenure + "?day=" + from.minusDays(1))
                .demand(200);
        Answer after = city.as(Part.SOCIAL_WORKER).get(tenure + "?day=" + from).demand(200);

        assertThat(before.text("/status")).isEqualTo("NONE_YET");
        assertThat(after.text("/status")).isEqualTo("PROTECTED");
        assertThat(after.text("/protectedFrom")).isEqualTo(from.toString());
        assertThat(after.text("/act/source")).startsWith("JB 12:45");
        assertThat(after.json().at("/facts/blockLet").asBoolean()).isFalse();
        assertProblem(city.as(Part.POSEIDON).get(tenure), 403, "not-allowed");
        assertThat(city.as(Part.LETTING_OFFICER).get(tenure + "?day=snart").status())
                .isEqualTo(400);
    }

    private FlatStory lived() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        story.mediate(story.handOver());
        story.sign().demand(201);
        story.moveIn().demand(204);
        return story;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
