package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Försöks- och träningslägenheter, «Träningslägenhet», on the server: what becomes of the flat and of who lives there. */
@InHouse
class TrainingFlatIT {

    private final City city;

    TrainingFlatIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"S-36", "S-37", "A-03"})
    void a_training_flat_becomes_a_trial_flat_once_the_landlord_agrees_and_its_trial_begins() {
        FlatStory story = lived();
        LocalDate today = city.days().today();

        Answer refused = story.stay().convert(false);
        assertThat(refused.code()).isEqualTo("conversion-not-agreed");
        assertThat(refused.text("/rule/name")).isEqualTo("S-36");
        story.stay().convert(true).demand(204);

        Answer stay =
                city.as(Part.CONTACT_PERSON).get("stays/" + story.sublease()).demand(200);
        assertThat(stay.text("/trial/decideByOn")).isEqualTo(today.plusYears(3).toString());
        assertThat(story.stay().convert(true).code()).isEqualTo("nothing-to-convert");
        assertThat(story.stay().moveOn().code()).isEqualTo("nobody-moves-on");
    }

    @Test
    @Shows("S-33")
    void whoever_it_works_well_for_moves_on_and_all_is_over_once_the_keys_are_back_and_nothing_is_owed() {
        FlatStory story = lived();
        assertThat(story.stay().returnKeys().code()).isEqualTo("moving-on-not-there");

        story.stay().moveOn().demand(204);

        assertThat(state(story)).isEqualTo("MOVED_ON");
        assertThat(story.stay().moveOn().code()).isEqualTo("sublease-not-there");
        assertThat(story.stay().settle().code()).isEqualTo("moving-on-not-there");
        story.stay().returnKeys().demand(204);
        assertThat(state(story)).isEqualTo("VACATED");
        story.stay().settleAll().demand(204);
        assertThat(state(story)).isEqualTo("SETTLED");
        assertThat(story.state()).isEqualTo("CLOSED");
    }

    @Test
    @Shows({"S-34", "S-35", "S-73", "T-06"})
    void a_new_person_is_placed_in_the_same_flat_under_the_same_head_lease_once_the_landlord_was_told() {
        FlatStory first = lived();
        first.stay().moveOn().demand(204);
        first.stay().returnKeys().demand(204);
        UUID flat = flat(first);
        assertThat(flatState(flat)).isEqualTo("VACANT");
        assertThat(city.as(first.landlord())
                        .post("flats/" + flat + "/withdrawal", day())
                        .code())
                .isEqualTo("still-hired");

        FlatStory next = approved(flat);
        assertThat(next.sign().code()).isEqualTo("head-lease-runs");
        next.signAfterAnother("").demand(201);
        assertThat(flatState(flat)).isEqualTo("LET");
        assertThat(headLease(next)).isEqualTo(headLease(first));
        assertThat(ending(first).giveOwnerNotice().code()).isEqualTo("sublease-goes-on");

        LocalDate today = city.days().today();
        Answer late = next.moveIn(today);
        assertThat(late.code()).isEqualTo("new-resident-not-told");
        assertThat(late.text("/rule/name")).isEqualTo("S-73");
        assertThat(next.moveIn(today.minusDays(1)).code()).as("nobody knew yet").isEqualTo("day-too-early");
        city.days().moveTo(today.plusDays(1)).demand(200);
        next.moveIn(today).demand(204);
        assertThat(state(next)).isEqualTo("IN_FORCE");
    }

    @Test
    @Shows({"S-34", "S-36"})
    void a_flat_that_is_vacant_again_is_asked_for_only_for_what_the_city_goes_on_hiring_it_for() {
        FlatStory first = lived();
        first.stay().moveOn().demand(204);
        first.stay().returnKeys().demand(204);
        UUID flat = flat(first);
        FlatStory trial = new FlatStory(city, TestPerson.next());
        trial.apply().demand(201);
        trial.grant().demand(204);

        Answer refused = trial.ask(flat);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("other-programme");
        assertThat(refused.text("/rule/name")).isEqualTo("S-34");
        assertThat(refused.text("/facts/hiredFor")).isEqualTo("TRAINING");
        assertThat(refused.text("/facts/wanted")).isEqualTo("TRIAL");
        assertThat(trial.state()).isEqualTo("WAITING_FOR_FLAT");
        granted(TestPerson.next()).ask(flat).demand(201);
    }

    @Test
    @Shows({"S-34", "S-72"})
    void a_flat_that_is_given_back_is_had_by_nobody_else() {
        FlatStory first = lived();
        first.stay().moveOn().demand(204);
        first.stay().returnKeys().demand(204);
        UUID flat = flat(first);

        ending(first).giveOwnerNotice().demand(204);

        assertThat(flatState(flat)).isEqualTo("WITHDRAWN");
        FlatStory next = granted(TestPerson.next());
        assertThat(next.ask(flat).code()).isEqualTo("not-vacant");
    }

    @Test
    @Shows("S-29")
    void who_lives_in_a_converted_flat_is_replaced_only_if_the_landlord_lets_it_happen() {
        FlatStory first = lived();
        first.stay().convert(true).demand(204);
        UUID flat = flat(first);
        ending(first).leaveByOwnWish();
        assertThat(flatState(flat)).isEqualTo("LET");
        ending(first).returnKeys().demand(204);
        assertThat(flatState(flat)).isEqualTo("VACANT");
        FlatStory next = new FlatStory(city, TestPerson.next());
        next.apply().demand(201);
        next.grant().demand(204);
        next.mediate(flat);

        Answer refused = next.signAfterAnother("");
        assertThat(refused.code()).isEqualTo("swap-not-permitted");
        assertThat(refused.text("/rule/name")).isEqualTo("S-29");
        next.signAfterAnother("\"landlordPermit\": {\"on\": \"%s\", \"by\": \"Förvaltaren\"},"
                        .formatted(city.days().today()))
                .demand(201);
        LocalDate told = city.days().today();
        city.days().moveTo(told.plusDays(1)).demand(200);
        next.moveIn(told).demand(204);
    }

    private EndingStory ending(FlatStory story) {
        return new EndingStory(city, Part.CONTACT_PERSON, story.sublease());
    }

    private UUID flat(FlatStory story) {
        return UUID.fromString(city.as(Part.CONTACT_PERSON)
                .get("subleases/" + story.sublease())
                .demand(200)
                .text("/lease/flatId"));
    }

    private String headLease(FlatStory story) {
        return city.as(Part.CONTACT_PERSON)
                .get("subleases/" + story.sublease())
                .demand(200)
                .text("/lease/headLeaseId");
    }

    private String flatState(UUID flat) {
        return city.as(Part.AGENCY_OFFICER).get("flats/" + flat).demand(200).text("/state");
    }

    private String day() {
        return "{\"on\": \"%s\"}".formatted(city.days().today());
    }

    private String state(FlatStory story) {
        return city.as(Part.CONTACT_PERSON)
                .get("subleases/" + story.sublease())
                .demand(200)
                .text("/state");
    }

    private FlatStory lived() {
        FlatStory story = approved(new FlatStory(city, TestPerson.next()).handOver());
        story.sign().demand(201);
        story.moveIn().demand(204);
        return story;
    }

    private FlatStory granted(TestPerson person) {
        FlatStory story = new FlatStory(city, person);
        new TrainingStory(city, person, story).apply().demand(201);
        story.grant().demand(204);
        return story;
    }

    private FlatStory approved(UUID flat) {
        TestPerson person = TestPerson.next();
        FlatStory story = granted(person);
        TrainingStory training = new TrainingStory(city, person, story);
        story.ask(flat).demand(201);
        story.landlordYes().demand(204);
        story.accept().demand(204);
        story.propose().demand(204);
        training.present().demand(204);
        training.assess().demand(204);
        story.meet().demand(204);
        story.approve().demand(204);
        return story;
    }
}
