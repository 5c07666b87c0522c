package se.hemvist.ear.city;

/** What is put right in a case, and of whom it is about: by the social worker, each on the house's today. */
public final class Correction {

    private static final String WHY = "Samma människa, först känd med samordningsnummer.";

    private final City city;
    private final CaseStory story;

    public Correction(City city, CaseStory story) {
        this.city = city;
        this.story = story;
    }

    /** Whoever is known by a coordination number has got a personal one. */
    public Answer replaceNumber(TestPerson registered) {
        return act(
                "identity-number",
                """
                {"identityNumber": "%s", "on": "%s", "reason": "%s"}"""
                        .formatted(registered.identityNumber(), story.today(), WHY));
    }

    /** Is found to be somebody who was here before, and stays known by that one's number. */
    public Answer merge(TestPerson before) {
        return act(
                "person-merge",
                """
                {"identityNumber": "%s", "keep": "PERSON_OF_THE_NUMBER", "reason": "%s"}"""
                        .formatted(before.identityNumber(), WHY));
    }

    /** The population register tells that the person died today. */
    public Answer died() {
        return act(
                "death", """
                {"on": "%s", "toldBy": "POPULATION_REGISTER"}""".formatted(story.today()));
    }

    /** The death was of somebody else. */
    public Answer strikeDeath() {
        return act("death/strike", """
                {"reason": "Dödsfallet gällde en annan person."}""");
    }

    /** The case was opened for the wrong person. */
    public Answer declareVoid() {
        return act("voiding", """
                {"reason": "Öppnat för fel person."}""");
    }

    /** The first decision was made the day before the one that was recorded. */
    public Answer decidedYesterday() {
        String decision = city.as(Part.SOCIAL_WORKER)
                .get("cases/" + story.caseId() + "/decisions")
                .demand(200)
                .text("/decisions/0/id");
        return city.as(Part.SOCIAL_WORKER)
                .post(
                        "decisions/" + decision + "/day-correction",
                        """
                        {"which": "MADE", "on": "%s", "reason": "Fel dag i registreringen."}"""
                                .formatted(story.today().minusDays(1)));
    }

    private Answer act(String act, String json) {
        return city.as(Part.SOCIAL_WORKER).post("cases/" + story.caseId() + "/" + act, json);
    }
}
