package se.hemvist.ear.city;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.followup.question.QuestionState;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.question.QuestionState.ANSWERED;
import static se.hemvist.followup.question.QuestionState.CLOSED;
import static se.hemvist.followup.question.QuestionState.LIFTED;
import static se.hemvist.followup.question.QuestionState.PROPOSED;
import static se.hemvist.followup.question.QuestionState.RAISED;

/** Göteborgs «Samverkan» on the server: questions, every way to the body that decides on them. */
@InHouse
class QuestionIT {

    private final QuestionStory story;
    private final Set<String> gone = new TreeSet<>();

    QuestionIT(House house) {
        story = new QuestionStory(City.in(house));
    }

    @Test
    @Shows({"G-28", "G-29"})
    void a_question_goes_every_way_and_the_cooperation_group_reads_it() {
        UUID one = raise();
        assertThat(story.lift(one, "BOGRUPPEN").code()).isEqualTo("question-not-there");
        go(one, RAISED, PROPOSED, story.say(one, "proposal"));
        assertThat(story.lift(one, "UNIT_HEADS_NETWORK").code()).isEqualTo("wrong-body");
        go(one, PROPOSED, LIFTED, story.lift(one, "BOGRUPPEN"));
        go(one, LIFTED, ANSWERED, story.say(one, "answer"));
        UUID two = raise();
        go(two, RAISED, CLOSED, story.say(two, "closing"));
        UUID three = raise();
        story.say(three, "proposal").demand(204);
        go(three, PROPOSED, CLOSED, story.say(three, "closing"));
        UUID four = raise();
        story.say(four, "proposal").demand(204);
        story.lift(four, "BOGRUPPEN").demand(204);
        go(four, LIFTED, CLOSED, story.say(four, "closing"));

        assertThat(gone).isEqualTo(ways());
        assertThat(story.say(new UUID(4, 2), "proposal").code()).isEqualTo("unknown");
        assertThat(story.list(Part.LETTING_OFFICER).status()).isEqualTo(403);
    }

    private UUID raise() {
        return story.raise("NEED_OF_FLATS").demand(201).id();
    }

    private void go(UUID question, QuestionState from, QuestionState to, Answer act) {
        act.demand(204);
        assertThat(state(question)).isEqualTo(to.name());
        gone.add(from + " " + to);
    }

    private String state(UUID question) {
        return StreamSupport.stream(
                        story.list(Part.COOPERATION_GROUP)
                                .demand(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("id").asText().equals(question.toString()))
                .map(item -> item.path("state").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ways() {
        return Arrays.stream(QuestionState.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
