package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** On the server: a cohabitant's own right to a lease that its tenant leaves (JB 12:47), and what is held as long as it runs. */
@InHouse
@Shows({"L-32", "A-72"})
class PartnerRightIT {

    private final City city;
    private final Days days;

    PartnerRightIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    void they_are_called_on_to_move_and_the_rent_tribunal_prolongs_the_lease_for_them() {
        FlatStory story = trialInBlock();
        EndingStory ending = new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
        PartnerStory partner = withCohabitant(story);
        assertThat(partner.read(Part.CONTACT_PERSON).demand(200).text("/lacking"))
                .isEqualTo("NO_NOTICE");
        assertProblem(partner.agree(), 422, "no-partner-right");

        ending.leaveByOwnWish();
        Answer open = partner.read(Part.CONTACT_PERSON).demand(200);
        assertThat(open.text("/right/state")).isEqualTo("OPEN");
        assertThat(LocalDate.parse(open.text("/actBy"))).isAfter(days.today().plusMonths(1));
        assertThat(kinds(story)).contains("L-32");
        Answer held = ending.returnKeys();
        assertProblem(held, 422, "partner-may-stay");
        assertThat(held.text("/rule/source")).isEqualTo("JB 12:47");

        partner.call().demand(204);
        ending.withdraw().demand(204);
        assertThat(kinds(story)).as("fell with the notice").doesNotContain("L-32");
        ending.leaveByOwnWish();
        assertProblem(partner.refer(), 409, "partner-right-not-there");
        partner.says(true).demand(204);
        assertProblem(partner.call("RECEIVED"), 422, "way-not-open");
        partner.call().demand(204);
        assertProblem(partner.read(Part.SOCIAL_WORKER), 404, "unknown");
        partner.refer().demand(204);
        assertThat(kinds(story)).doesNotContain("L-32");
        partner.decide(true).demand(204);

        assertThat(partner.read(Part.CONTACT_PERSON).demand(200).text("/right/state"))
                .isEqualTo("TAKEN_OVER");
        assertProblem(ending.withdraw(), 422, "partner-took-over");
        ending.returnKeys().demand(204);
        ending.settleAll().demand(204);
    }

    @Test
    @Shows("C-11")
    void the_tribunal_s_decision_is_appealed_and_they_stay_until_the_court_has_decided() {
        FlatStory story = trialInBlock();
        EndingStory ending = new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
        PartnerStory partner = withCohabitant(story);
        ending.leaveByOwnWish();
        partner.call().demand(204);
        partner.refer().demand(204);
        assertProblem(partner.appeal(), 409, "partner-right-not-there");
        partner.decide(false).demand(204);
        assertProblem(ending.returnKeys(), 422, "partner-decision-not-final");
        assertProblem(partner.decideAppeal(true), 409, "partner-right-not-there");

        partner.appeal().demand(204);

        Answer appealed = partner.read(Part.CONTACT_PERSON).demand(200);
        assertThat(appealed.text("/right/state")).isEqualTo("APPEALED");
        assertThat(appealed.json().at("/right/outcome").has("appealableThrough"))
                .isFalse();
        assertThat(appealed.json().at("/right/appeal/byLandlord").asBoolean()).isFalse();
        assertProblem(ending.returnKeys(), 422, "partner-may-stay");
        partner.decideAppeal(false).demand(204);
        assertThat(partner.read(Part.CONTACT_PERSON).demand(200).text("/right/appeal/decidedOn"))
                .isEqualTo(days.today().toString());
        ending.returnKeys().demand(204);
        ending.settleAll().demand(204);
    }

    @Test
    void a_landlord_who_is_late_agrees_and_the_days_are_derived_alike_by_the_night() {
        FlatStory story = trialInBlock();
        EndingStory ending = new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
        PartnerStory partner = withCohabitant(story);
        ending.leaveByOwnWish();
        LocalDate actBy =
                LocalDate.parse(partner.read(Part.CONTACT_PERSON).demand(200).text("/actBy"));

        days.moveTo(actBy.plusDays(1)).demand(200);
        assertThat(days.night(actBy).json().at("/counts/differences").asInt()).isZero();
        Answer late = partner.call();
        assertProblem(late, 422, "called-too-late");
        assertThat(late.text("/rule/source")).isEqualTo("JB 12:49");
        assertProblem(ending.applyForEviction(), 422, "partner-may-stay");
        assertThat(kinds(story)).as("it does not end in silence").contains("L-32");
        partner.agree().demand(204);
        assertThat(kinds(story)).doesNotContain("L-32");
        assertProblem(ending.applyForEviction(), 422, "partner-took-over");
        ending.returnKeys().demand(204);
    }

    @Test
    void who_does_not_want_it_or_has_moved_out_holds_nothing() {
        FlatStory story = trialInBlock();
        EndingStory ending = new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
        PartnerStory partner = withCohabitant(story);
        ending.leaveByOwnWish();
        partner.says(false).demand(204);
        assertProblem(partner.says(true), 409, "partner-answer-settled");
        assertThat(kinds(story)).doesNotContain("L-32");
        partner.saidRather(true).demand(204);
        assertThat(kinds(story)).contains("L-32");
        HouseholdStory together = new HouseholdStory(city, Part.CONTACT_PERSON, story.sublease());
        UUID held =
                UUID.fromString(together.read(Part.CONTACT_PERSON).demand(200).text("/coResidents/0/id"));
        assertProblem(together.struck(held), 422, "partner-right-held");
        assertProblem(together.movedOut(held), 422, "partner-gone-unexplained");
        partner.saidRather(false).demand(204);
        ending.withdraw().demand(204);

        ending.leaveByOwnWish();
        assertThat(kinds(story)).contains("L-32");
        HouseholdStory household = new HouseholdStory(city, Part.CONTACT_PERSON, story.sublease());
        String kim = household.read(Part.CONTACT_PERSON).demand(200).text("/coResidents/0/id");
        household.movedOut(UUID.fromString(kim)).demand(204);
        assertThat(kinds(story)).doesNotContain("L-32");
        ending.returnKeys().demand(204);
    }

    private PartnerStory withCohabitant(FlatStory story) {
        HouseholdStory household = new HouseholdStory(city, Part.CONTACT_PERSON, story.sublease());
        return new PartnerStory(
                city,
                Part.CONTACT_PERSON,
                story.sublease(),
                household.cohabitant(TestPerson.next(), false).demand(201).id());
    }

    private FlatStory trialInBlock() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.liveInBlock();
        return story;
    }

    private List<String> kinds(FlatStory story) {
        return new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).kinds();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
