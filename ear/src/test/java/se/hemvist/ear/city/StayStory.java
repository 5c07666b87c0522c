package se.hemvist.ear.city;

import java.time.LocalDate;

/** What is done about a stay in a trial or a training flat as the years pass, step by step; each on the house's today. */
public final class StayStory {

    private final City city;
    private final FlatStory story;

    StayStory(City city, FlatStory story) {
        this.city = city;
        this.story = story;
    }

    /** The resident, who stays for more than a year, has given up security of tenure: the last of the seven papers. */
    public Answer addWaiver() {
        return act(
                "subleases/" + story.sublease() + "/documents",
                new LeasePapers(story.offer(), today(), today()).paper("TENURE_WAIVER"));
    }

    /** The contact person reviews whether the resident can take over: TAKE_OVER, GO_ON or DOES_NOT_WORK. */
    public Answer review(String result) {
        return act(
                "stays/" + story.sublease() + "/trial-reviews",
                """
                {"on": "%s", "result": "%s", "summary": "Hyran betalas i tid."}"""
                        .formatted(today(), result));
    }

    /** It is decided that the trial is broken off. */
    public Answer breakOff() {
        return decide("END", "null");
    }

    /** It is decided that the trial goes on for special reasons, and is looked at again on the day. */
    public Answer goOnUntil(LocalDate reviewOn) {
        return decide("SPECIAL_REASONS", "\"%s\"".formatted(reviewOn));
    }

    private Answer decide(String kind, String reviewOn) {
        return act(
                "stays/" + story.sublease() + "/trial-decisions",
                """
                {"on": "%s", "kind": "%s", "by": "Enhetschefen", "reason": "Påhittade skäl.", "reviewOn": %s}"""
                        .formatted(today(), kind, reviewOn));
    }

    private Answer act(String path, String json) {
        return story.applying().in(city).post(path, json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
