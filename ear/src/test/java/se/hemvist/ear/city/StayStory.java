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

    /** The stay is to end within the year, and does without a waiver of security of tenure. */
    public Answer doWithoutWaiver() {
        return waive("no-need", "\"reason\": \"Flyttar inom året.\"");
    }

    /** A waiver of security of tenure is drawn up. */
    public Answer draftWaiver() {
        return waive("draft", "\"ground\": \"Lägenheten behövs för nästa person när stödet är slut.\"");
    }

    /** Both have signed it; nobody else lives there. */
    public Answer signWaiver() {
        return act("subleases/" + story.sublease() + "/waiver/signing", "{\"on\": \"%s\"}".formatted(today()));
    }

    /** It is signed though the tenant's partner, who lives there, has not accepted it. */
    public Answer signWaiverUnaccepted() {
        return waive("signing", "\"partner\": {}");
    }

    /** It is sent to the rent tribunal. */
    public Answer fileWaiver() {
        return waive("filing", "\"caseNumber\": \"Ä 1234-27\"");
    }

    /** The rent tribunal answers: APPROVED or REFUSED. */
    public Answer answerWaiver(String answer) {
        return waive("answer", "\"answer\": \"%s\"".formatted(answer));
    }

    /** What security of tenure the resident has on the day. */
    public Answer tenureOn(LocalDate day) {
        return story.applying().in(city).get("subleases/" + story.sublease() + "/tenure?day=" + day);
    }

    /** The waiver as the contact person sees it. */
    public Answer readWaiver() {
        return story.applying().in(city).get("subleases/" + story.sublease() + "/waiver");
    }

    /** The training flat is made a trial flat today, and the landlord has agreed: or has not. */
    public Answer convert(boolean agreed) {
        return act(
                "subleases/" + story.sublease() + "/conversion",
                """
                {"on": "%1$s", "reason": "Ett byte av bostad vore olämpligt.", "appliedOn": "%1$s"%2$s}"""
                        .formatted(today(), agreed ? ", \"landlordAgreedOn\": \"%s\"".formatted(today()) : ""));
    }

    /** It works well in the training flat, and the resident moves on to a trial flat. */
    public Answer moveOn() {
        return act(
                "subleases/" + story.sublease() + "/move-on",
                """
                {"on": "%s", "to": "TRIAL_FLAT", "summary": "Betalar i tid."}"""
                        .formatted(today()));
    }

    /** The keys of who moves on are back, and nothing was left in the flat. */
    public Answer returnKeys() {
        return act(
                "subleases/" + story.sublease() + "/move-on/keys",
                """
                {"on": "%s", "goodsLeft": false}""".formatted(today()));
    }

    /** The flat is inspected, and the two owe each other nothing. */
    public Answer settle() {
        return settling().settle();
    }

    /** The same; what is owed by the ledger is written off. */
    public Answer settleAll() {
        return settling().settleAll();
    }

    private Settling settling() {
        return new Settling(today(), body -> act("subleases/" + story.sublease() + "/move-on/settlement", body));
    }

    private Answer waive(String step, String part) {
        return act(
                "subleases/" + story.sublease() + "/waiver/" + step,
                """
                {"on": "%s", %s}""".formatted(today(), part));
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
