package se.hemvist.ear.city;

import java.time.LocalDate;

/** The investigation in a case, and what happens where the programme does not match the need, step by step. */
public final class OtherWaysStory {

    private final CaseStory story;

    public OtherWaysStory(CaseStory story) {
        this.story = story;
    }

    /** While the need is assessed the social worker finds that the programme does not meet it best. */
    public Answer denyBestMatch() {
        return story.act(
                Part.SOCIAL_WORKER, "other-need", """
                {"reason": "Behöver vård dygnet runt."}""");
    }

    /** After a no the social worker takes the case on: UNDER_ASSESSMENT or ALTERNATIVE_NEEDED. */
    public Answer reconsider(String way) {
        return story.act(
                Part.SOCIAL_WORKER,
                "reconsideration",
                """
                {"way": "%s", "reason": "Personen vill nu ha stöd i hemmet."}""".formatted(way));
    }

    /** After the meeting APPLICANT or PROVIDER says no. */
    public Answer decline(String side) {
        return story.act(
                story.provider(),
                "decline",
                """
                {"side": "%s", "on": "%s", "reason": "Stödet passar inte."}"""
                        .formatted(side, story.today()));
    }

    /** The social worker has looked into another way to meet the need. */
    public Answer investigateOtherWay() {
        return story.act(
                Part.SOCIAL_WORKER,
                "other-ways",
                """
                {"investigatedOn": "%s", "reference": "U-%s", "findings": "Stödboende med personal passar."}"""
                        .formatted(story.today(), story.number()));
    }

    /** The case ends with a decision: REFUSED, where the person was heard and is told how to appeal, or MET_OTHERWISE. */
    public Answer outcome(String outcome) {
        return story.act(
                Part.SOCIAL_WORKER,
                "outcome",
                """
                {
                  "outcome": "%1$s",
                  "made": {
                    "decidedOn": "%2$s", "delegate": "Enhetschef, socialförvaltningen Hisingen",
                    "reasons": "Behovet tillgodoses på annat sätt.", "externalNumber": "B-%3$s"
                  },
                  "communication": {"communicatedOn": "%2$s", "answer": "Vill ha en egen lägenhet."},
                  "appealNotice": "Överklagas inom tre veckor."
                }"""
                        .formatted(outcome, story.today(), story.number()));
    }

    /** The person has got the refusal. */
    public Answer serve() {
        return story.city()
                .as(Part.SOCIAL_WORKER)
                .post(
                        "decisions/" + refusal() + "/service",
                        """
                        {"servedOn": "%s"}""".formatted(story.today()));
    }

    /** The decision by which the application was refused. */
    public String refusal() {
        return story.city()
                .as(Part.SOCIAL_WORKER)
                .get("cases/" + story.caseId() + "/other-ways")
                .demand(200)
                .text("/outcome/refusalId");
    }

    /** The social worker records the investigation that followed the application. */
    public Answer investigation(LocalDate concludedOn) {
        return story.act(
                Part.SOCIAL_WORKER,
                "investigation",
                """
                {"concludedOn": "%s", "need": "Stöd varje vecka.", "ownView": "Vill bo själv."}"""
                        .formatted(concludedOn));
    }
}
