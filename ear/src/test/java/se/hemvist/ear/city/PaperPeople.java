package se.hemvist.ear.city;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Who takes over the forms of those whose identity is protected, in both cities of the demo; named once, by their heads. */
final class PaperPeople {

    /** Whom each head names. */
    private static final Map<Part, Part> NAMED = Map.of(
            Part.UNIT_HEAD, Part.SOCIAL_WORKER,
            Part.DISTRICT_UNIT_HEAD, Part.CONTACT_PERSON,
            Part.INSTITUTION_HEAD, Part.INSTITUTION_CONTACT);

    private final City city;

    PaperPeople(City city) {
        this.city = city;
    }

    /** Names those who are not named yet. */
    void name(Consumer<String> say) {
        Set<String> users = new TreeSet<>();
        NAMED.forEach((head, somebody) -> {
            if (!isNamed(head, somebody)) {
                city.as(head)
                        .post(
                                "named-persons",
                                """
                                {"user": "%s", "from": "%s", "decision": "Delegation 7 §"}"""
                                        .formatted(somebody.user(), city.days().today()))
                        .demand(201);
            }
            users.add(somebody.user());
        });
        say.accept("Named for the paper way of those whose identity is protected: " + String.join(", ", users));
    }

    private boolean isNamed(Part head, Part somebody) {
        return city.as(head)
                .get("named-persons")
                .demand(200)
                .json()
                .findValuesAsText("user")
                .contains(somebody.user());
    }
}
