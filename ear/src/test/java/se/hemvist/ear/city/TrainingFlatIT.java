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
        story.stay().settle().demand(204);
        assertThat(state(story)).isEqualTo("SETTLED");
        assertThat(story.state()).isEqualTo("CLOSED");
    }

    private String state(FlatStory story) {
        return city.as(Part.CONTACT_PERSON)
                .get("subleases/" + story.sublease())
                .demand(200)
                .text("/state");
    }

    private FlatStory lived() {
        TestPerson person = TestPerson.next();
        FlatStory story = new FlatStory(city, person);
        TrainingStory training = new TrainingStory(city, person, story);
        training.apply().demand(201);
        story.grant().demand(204);
        approved(story, training, story.handOver());
        story.sign().demand(201);
        story.moveIn().demand(204);
        return story;
    }

    private static void approved(FlatStory story, TrainingStory training, UUID flat) {
        story.ask(flat).demand(201);
        story.landlordYes().demand(204);
        story.accept().demand(204);
        story.propose().demand(204);
        training.present().demand(204);
        training.assess().demand(204);
        story.meet().demand(204);
        story.approve().demand(204);
    }
}
