package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the provider tells of a tenant's being away from the flat, step by step; each on the house's today. */
public final class AbsenceStory {

    private final CaseStory story;
    private final HomeStory home;
    private Optional<UUID> absence = Optional.empty();

    public AbsenceStory(CaseStory story, HomeStory home) {
        this.story = story;
        this.home = home;
    }

    /** The one that was told of last. */
    UUID absence() {
        return absence.orElseThrow();
    }

    /** Away since the day, until further notice. */
    public Answer goesOnSince(LocalDate firstDay) {
        return kept(act(path(), written(firstDay, "")));
    }

    /** Away from the one day to the other, both among them. */
    public Answer was(LocalDate firstDay, LocalDate lastDay) {
        return kept(act(path(), written(firstDay, lastDay.toString())));
    }

    /** Back; the day is the last one away. */
    public Answer ended(LocalDate lastDay) {
        return act(one("end"), """
                {"lastDay": "%s"}""".formatted(lastDay));
    }

    /** It was from the one day to the other. */
    public Answer corrected(LocalDate firstDay, LocalDate lastDay) {
        return kept(act(
                one("correction"),
                """
                {"absence": %s, "because": "Fel sista dag."}"""
                        .formatted(written(firstDay, lastDay.toString()).replace("Sjukhusvård", "Vård på sjukhus"))));
    }

    /** It never was. */
    public Answer struck() {
        return act(one("strike"), """
                {"because": "Gällde en annan hyresgäst."}""");
    }

    /** All of them as somebody sees them. */
    Answer read(Part part) {
        return story.city().as(part).get(path());
    }

    /** How the lease can become the tenant's own, as somebody sees it. */
    Answer forecast(Part part) {
        return story.city().as(part).get("subleases/" + home.sublease() + "/transfer");
    }

    private static String written(LocalDate firstDay, String lastDay) {
        String end = lastDay.isEmpty() ? "" : "\"lastDay\": \"%s\", ".formatted(lastDay);
        return """
                {"firstDay": "%s", %s"reason": "Sjukhusvård."}""".formatted(firstDay, end);
    }

    private Answer kept(Answer answer) {
        if (answer.status() == 201) {
            absence = Optional.of(answer.id());
        }
        return answer;
    }

    private String path() {
        return "subleases/" + home.sublease() + "/absences";
    }

    private String one(String act) {
        return path() + "/" + absence() + "/" + act;
    }

    private Answer act(String path, String json) {
        return story.city().as(story.provider()).post(path, json);
    }
}
