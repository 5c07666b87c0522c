package se.hemvist.ear.city;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes otherwise for a training flat (träningslägenhet) than for a trial flat: it is applied for before anybody is
 * named, and whoever is named to the landlord is assessed then.
 */
public final class TrainingStory {

    private static final String[] PARTS = {"TARGET_GROUP", "FOLLOW_UP", "PLANNING", "RESPONSIBILITY"};

    private final City city;
    private final TestPerson person;
    private final FlatStory story;

    /** @param story what goes alike */
    public TrainingStory(City city, TestPerson person, FlatStory story) {
        this.city = city;
        this.person = person;
        this.story = story;
    }

    /** The contact person applies for a flat, describing all that is asked for. */
    public Answer apply() {
        return story.applyFor(Stream.of(PARTS)
                .map(part -> "{\"part\": \"%s\", \"text\": \"Påhittad text.\"}".formatted(part))
                .collect(Collectors.joining(", ", "{\"programme\": \"TRAINING\", \"parts\": [", "]}")));
    }

    /** The contact person presents the tenant, and names who is to live there. */
    public Answer present() {
        return story.presentNaming(
                """
                , "person": {
                  "identityNumber": "%s", "givenName": "%s", "familyName": "%s", "protectedIdentity": false
                }"""
                        .formatted(person.identityNumber(), person.givenName(), person.familyName()));
    }

    /** The contact person records what is assessed of whoever was named. */
    public Answer assess() {
        return story.assessment()
                .record(
                        story.applying().contact().get(),
                        AssessmentPaper.complete(city.days().today()));
    }
}
