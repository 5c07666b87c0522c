package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Who lives with the tenant, on the server: one tenant, and the others as far as the law asks. */
@InHouse
class HouseholdIT {

    private final City city;
    private final Days days;

    HouseholdIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    @Shows({"A-43", "L-32", "L-18"})
    void who_moves_in_and_out_is_registered_and_named_to_those_alone_who_let_the_flat() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate tomorrow = days.today().plusDays(1);
        ready.home().sign(tomorrow).demand(201);
        days.moveTo(tomorrow).demand(200);
        HouseholdStory household =
                new HouseholdStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        assertProblem(household.child(), 409, "nobody-lives-there");
        ready.home().moveIn().demand(204);

        TestPerson kim = TestPerson.next();
        UUID first = household.cohabitant(kim, false).demand(201).id();
        assertProblem(household.cohabitant(TestPerson.next(), false), 422, "partner-there-already");
        assertThat(household.read(Part.LETTING_OFFICER).demand(200).body())
                .contains(kim.identityNumber(), kim.familyName());
        assertThat(household.read(Part.SOCIAL_WORKER).demand(200).body())
                .contains("COHABITANT")
                .doesNotContain(kim.identityNumber())
                .doesNotContain(kim.familyName());
        assertProblem(household.read(Part.SUPPORT_WORKER), 403, "not-allowed");
        assertProblem(household.read(Part.POSEIDON), 403, "not-allowed");

        household.movedOut(first).demand(204);
        assertProblem(household.movedOut(first), 409, "co-resident-gone");
        days.moveTo(tomorrow.plusDays(1)).demand(200);
        TestPerson hidden = TestPerson.next();
        UUID second = household.cohabitant(hidden, true).demand(201).id();
        Answer seen = household.read(Part.LETTING_OFFICER).demand(200);
        assertThat(seen.body()).doesNotContain(hidden.identityNumber()).doesNotContain(hidden.familyName());
        assertThat(seen.json().at("/occupants").asInt()).isEqualTo(2);
        household.struck(second).demand(204);
        assertThat(household
                        .read(Part.LETTING_OFFICER)
                        .demand(200)
                        .json()
                        .at("/occupants")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Shows({"A-43", "A-42", "S-28", "L-32", "L-13"})
    void in_a_trial_flat_they_are_let_by_name_accept_the_waiver_and_no_child_is_evicted_unknown_to_the_board() {
        FlatStory story = trialInBlock();
        HouseholdStory household = new HouseholdStory(city, Part.CONTACT_PERSON, story.sublease());
        assertProblem(household.childWithoutLeave(), 422, "too-many-occupants");
        household.child().demand(201);
        UUID kim = household.cohabitant(TestPerson.next(), false).demand(201).id();
        assertThat(household
                        .read(Part.CONTACT_PERSON)
                        .demand(200)
                        .json()
                        .at("/children")
                        .asInt())
                .isEqualTo(1);

        StayStory stay = story.stay();
        stay.draftWaiver().demand(204);
        Answer unaccepted = stay.signWaiver();
        assertProblem(unaccepted, 422, "partner-not-accepted");
        assertThat(unaccepted.text("/rule/name")).isEqualTo("L-32");

        EndingStory ending = new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
        ending.ground("AID_ENDED").demand(204);
        ending.write("ORDINARY").demand(204);
        ending.post().demand(204);
        Answer read = ending.read().demand(200);
        assertThat(read.json().at("/partnerLivesThere").asBoolean()).isTrue();
        ending.contest().demand(204);
        ending.refer().demand(204);
        ending.decide(true).demand(204);
        days.moveTo(LocalDate.parse(read.text("/ends/used")).plusDays(10)).demand(200);
        assertProblem(ending.applyForEviction(), 422, "children-left-out");
        assertProblem(ending.applyForEvictionWith(1), 422, "partner-may-stay");
        PartnerStory partner = new PartnerStory(city, Part.CONTACT_PERSON, story.sublease(), kim);
        partner.call().demand(204);
        partner.refer().demand(204);
        partner.decide(false).demand(204);
        assertProblem(ending.applyForEvictionWith(1), 422, "partner-decision-not-final");
        days.moveTo(LocalDate.parse(
                                partner.read(Part.CONTACT_PERSON).demand(200).text("/right/outcome/appealableThrough"))
                        .plusDays(1))
                .demand(200);
        ending.applyForEvictionWith(1).demand(204);
        ending.orderEviction().demand(204);
        days.moveTo(days.today().plusDays(8)).demand(200);
        assertProblem(ending.evict(), 422, "board-not-told");
        ending.tellBoard().demand(204);
        ending.evict().demand(204);

        assertThat(ending.read().demand(200).text("/eviction/boardToldOn"))
                .isEqualTo(days.today().toString());
        assertThat(household
                        .read(Part.CONTACT_PERSON)
                        .demand(200)
                        .json()
                        .at("/coResidents")
                        .findValuesAsText("until"))
                .hasSize(2)
                .containsOnly(days.today().toString());
    }

    private FlatStory trialInBlock() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.liveInBlock();
        return story;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
