package se.hemvist.ear.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The support in a case, from the order to the papers of a month, step by step. */
public final class SupportStory {

    private final CaseStory story;
    private Optional<UUID> assignment = Optional.empty();

    public SupportStory(CaseStory story) {
        this.story = story;
    }

    public UUID assignment() {
        return assignment.orElseThrow();
    }

    City city() {
        return story.city();
    }

    Part provider() {
        return story.provider();
    }

    /** The social worker sends the written assignment to the provider. */
    public Answer order() {
        Answer answer = story.act(
                Part.SOCIAL_WORKER,
                "assignments",
                """
                {
                  "provider": "%2$s",
                  "items": [
                    "SHAPE_SUPPORT_TOGETHER", "CARE_OF_HOME", "HEALTH", "AGAINST_ISOLATION",
                    "CONTACT_WITH_AUTHORITIES", "REPORT_EVENTS", "MONTHLY_FOLLOW_UP"
                  ],
                  "goals": ["STAYS_IN_FLAT", "WELL_IN_BODY_AND_MIND", "MEANINGFUL_EVERYDAY_LIFE"],
                  "orderedOn": "%1$s"
                }"""
                        .formatted(story.today(), story.providerCode()));
        if (answer.status() == 201) {
            assignment = Optional.of(answer.id());
        }
        return answer;
    }

    /** The provider has taken it on otherwise: finds it on its list. */
    public void find() {
        assignment = StreamSupport.stream(
                        story.city()
                                .as(story.provider())
                                .get("assignments?limit=100")
                                .demand(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(row -> row.path("caseId").asText().equals(story.caseId().toString()))
                .map(row -> UUID.fromString(row.path("id").asText()))
                .findFirst();
    }

    /** The provider takes it on. */
    public Answer accept() {
        return act("acceptance", """
                {"on": "%s"}""".formatted(story.today()));
    }

    /** The participant is told of open support. */
    public Answer tellOfOpenSupport() {
        return act("open-support", """
                {"on": "%s"}""".formatted(story.today()));
    }

    /** Phase 1 starts: the move is planned for the day. */
    public Answer startPhase1(LocalDate plannedMoveIn) {
        return act(
                "phase-1",
                """
                {"on": "%s", "plannedMoveIn": "%s"}""".formatted(story.today(), plannedMoveIn));
    }

    /** As {@link #startPhase1(LocalDate)}, with the reason why the time before the move-in is not the usual. */
    public Answer startPhase1(LocalDate plannedMoveIn, String reason) {
        return act(
                "phase-1",
                """
                {"on": "%s", "plannedMoveIn": "%s", "reason": "%s"}"""
                        .formatted(story.today(), plannedMoveIn, reason));
    }

    /** A visit today: MET_IN_FLAT, MET_ELSEWHERE, DECLINED or NOT_REACHED. */
    public Answer visit(String outcome) {
        return visit(outcome, story.today());
    }

    /** The same on another day. */
    public Answer visit(String outcome, LocalDate on) {
        return act(
                "visits", """
                {"on": "%s", "outcome": "%s", "staff": "stod"}""".formatted(on, outcome));
    }

    /** The weeks that ask for a visit, as the one sees them. */
    public Answer readWeeks(Part as) {
        return story.city().as(as).get("assignments/" + assignment() + "/visit-weeks");
    }

    /** The letting office is told of the week, as {@code 2027-W06}. */
    public Answer tellOfWeek(String week) {
        return act("visit-weeks/" + week + "/notice", "{}");
    }

    /** Where the week stands for the provider; empty if it asks for no visit. */
    public String week(String week) {
        return StreamSupport.stream(
                        readWeeks(story.provider())
                                .demand(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("week").asText().equals(week))
                .map(one -> one.path("state").asText())
                .findFirst()
                .orElse("");
    }

    /** The month's checklist of the care of the flat, made and sent today. */
    public Answer checklist(YearMonth month) {
        return act(
                "checklists",
                """
                {
                  "month": "%s", "madeOn": "%2$s", "sentOn": "%2$s",
                  "items": [
                    {"point": "Brandvarnare", "inOrder": true},
                    {"point": "Avlopp i badrum", "inOrder": false, "remark": "Felanmält till värden."}
                  ],
                  "signedByTenant": true
                }"""
                        .formatted(month, story.today()));
    }

    /** A point that the month's checklist lacked, sent today. */
    public Answer completeChecklist(YearMonth month, String point) {
        return act(
                "checklists/" + month + "/completion",
                """
                {"on": "%s", "items": [{"point": "%s", "inOrder": true}]}"""
                        .formatted(story.today(), point));
    }

    /** The letting office does without the month's checklist. */
    public Answer excuseChecklist(YearMonth month) {
        return story.city()
                .as(Part.LETTING_OFFICER)
                .post(paper("checklists", month) + "/excuse", """
                {"because": "MOVING"}""");
    }

    /** The month's follow-up to the social services, sent today. */
    public Answer followUp(YearMonth month) {
        return followUp(
                month,
                """
                {
                  "STAYS_IN_FLAT": "BETTER", "WELL_IN_BODY_AND_MIND": "UNCHANGED",
                  "MEANINGFUL_EVERYDAY_LIFE": "BETTER"
                }""");
    }

    /** The same, half filled. */
    public Answer halfFollowUp(YearMonth month) {
        return followUp(month, """
                {"STAYS_IN_FLAT": "BETTER"}""");
    }

    private Answer followUp(YearMonth month, String ratings) {
        return act(
                "follow-ups",
                """
                {
                  "month": "%s", "sentOn": "%s", "templateVersion": "2024-03",
                  "text": "Har kommit i ordning i lägenheten och öppnar sin post.",
                  "ratings": %s
                }"""
                        .formatted(month, story.today(), ratings));
    }

    /** What it lacked, sent today. */
    public Answer completeFollowUp(YearMonth month) {
        return act(
                "follow-ups/" + month + "/completion",
                """
                {
                  "on": "%s",
                  "ratings": {"WELL_IN_BODY_AND_MIND": "UNCHANGED", "MEANINGFUL_EVERYDAY_LIFE": "BETTER"}
                }"""
                        .formatted(story.today()));
    }

    /** The social administration does without the month's follow-up. */
    public Answer excuseFollowUp(YearMonth month) {
        return story.city()
                .as(Part.SOCIAL_WORKER)
                .post(paper("follow-ups", month) + "/excuse", """
                {"because": "MOVING"}""");
    }

    private String paper(String kind, YearMonth month) {
        return "assignments/%s/%s/%s".formatted(assignment(), kind, month);
    }

    /** The participant lets the staff keep a spare key, on terms. */
    public Answer keepSpareKey() {
        return act(
                "spare-key",
                """
                {"on": "%s", "accepted": true, "kept": {"place": "Nyckelskåpet", "terms": "På egen begäran."}}"""
                        .formatted(story.today()));
    }

    /** The staff use it. */
    public Answer useSpareKey() {
        return act(
                "spare-key/use",
                """
                {"on": "%s", "staff": "ML", "reason": "Utelåst."}""".formatted(story.today()));
    }

    /** The participant has it back. */
    public Answer giveSpareKeyBack() {
        return act("spare-key/return", """
                {"on": "%s"}""".formatted(story.today()));
    }

    /** What the participant with a lease of one's own wants of the support. */
    public Answer wish(String wants) {
        return act(
                "own-home/wishes",
                """
                {"on": "%s", "wants": "%s", "words": "Med egna ord."}"""
                        .formatted(story.today(), wants));
    }

    /** The social worker ends the aid, as the participant wishes. */
    public Answer endAid() {
        return decide("aid-end", """
                {"on": "%s", "because": "WISH"}""".formatted(story.today()));
    }

    /** The social worker hands over to housing support. */
    public Answer handOver() {
        return decide(
                "hand-over",
                """
                {"on": "%s", "plan": "Fyra veckor med båda."}""".formatted(story.today()));
    }

    /** The staff help the participant to apply for aid again. */
    public Answer helpToApply() {
        return act("own-home/application-help", """
                {"on": "%s"}""".formatted(story.today()));
    }

    /** The participant needs no open support any more. */
    public Answer endOpenSupport() {
        return act("own-home/open-support-end", """
                {"on": "%s"}""".formatted(story.today()));
    }

    private Answer decide(String act, String json) {
        return story.city().as(Part.SOCIAL_WORKER).post("assignments/" + assignment() + "/own-home/" + act, json);
    }

    /** The assignment as the support worker sees it. */
    public Answer read() {
        return story.city().as(story.provider()).get("assignments/" + assignment());
    }

    private Answer act(String act, String json) {
        return story.city().as(story.provider()).post("assignments/" + assignment() + "/" + act, json);
    }
}
