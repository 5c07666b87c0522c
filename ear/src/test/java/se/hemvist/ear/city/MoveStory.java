package se.hemvist.ear.city;

import java.time.LocalDate;

/** The planning of a move and the grant for what the home needs, step by step; each on the house's today. */
public final class MoveStory {

    private static final String ALL = "\"PARTICIPANT\", \"SUPPORT_STAFF\", \"SOCIAL_WORKER\"";

    private final City city;
    private final Part staff;
    private final String path;

    public MoveStory(SupportStory support) {
        this.city = support.city();
        this.staff = support.provider();
        this.path = "assignments/" + support.assignment();
    }

    /** All who come where there is income support are called for today, and the staff of before are to be told. */
    public Answer callMeeting() {
        return call(ALL + ", \"ECONOMIC_AID\"", ", \"earlierStaff\": \"Får veta dagen.\"");
    }

    /** The same without economic aid. */
    Answer callMeetingWithoutEconomicAid() {
        return call(ALL, "");
    }

    private Answer call(String parties, String more) {
        return act(
                "moves/meeting-call",
                """
                {"on": "%s", "parties": [%s], "incomeSupport": true%s}"""
                        .formatted(today(), parties, more));
    }

    /** The meeting is held. */
    public Answer holdMeeting() {
        return act(
                "moves/meeting",
                """
                {"on": "%s", "parties": [%s], "purchases": "Säng och bord.", "approach": "Hyrd bil."}"""
                        .formatted(today(), ALL));
    }

    /** Help with the electricity: OFFERED, DONE or DECLINED. */
    public Answer tick(String outcome) {
        return act(
                "moves/items",
                """
                {"item": "ELECTRICITY", "outcome": "%s", "on": "%s"}"""
                        .formatted(outcome, today()));
    }

    /** The staff of before are told. */
    public Answer coordinate() {
        return act(
                "moves/coordinations",
                """
                {"on": "%s", "summary": "Boendet vet vilken dag."}""".formatted(today()));
    }

    /** The participant applies for a home equipment grant. */
    public Answer applyForGrant() {
        return act("equipment-grant", """
                {"on": "%s"}""".formatted(today()));
    }

    /** The participant takes the application back. */
    Answer withdrawGrant() {
        return act(
                "equipment-grant/withdrawal",
                """
                {"on": "%s", "reason": "Har fått möbler."}""".formatted(today()));
    }

    /** Economic aid grants it, or does not. */
    public Answer decideGrant(boolean granted) {
        return city.as(Part.ECONOMIC_AID)
                .post(
                        path + "/equipment-grant/decision",
                        """
                        {"granted": %s, "on": "%s"}""".formatted(granted, today()));
    }

    /** Economic aid pays it, having consulted the support staff today. */
    public Answer payGrant() {
        return pay(", \"consultedOn\": \"%s\"".formatted(today()));
    }

    /** The same without having consulted them. */
    Answer payGrantUnconsulted() {
        return pay("");
    }

    private Answer pay(String consulted) {
        return city.as(Part.ECONOMIC_AID)
                .post(path + "/equipment-grant/payment", "{\"on\": \"%s\"%s}".formatted(today(), consulted));
    }

    /** How the moves were planned, as somebody reads it. */
    Answer moves(Part reader) {
        return city.as(reader).get(path + "/moves");
    }

    /** What became of the applications, as somebody reads it. */
    Answer grants(Part reader) {
        return city.as(reader).get(path + "/equipment-grant");
    }

    private Answer act(String act, String json) {
        return city.as(staff).post(path + "/" + act, json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
