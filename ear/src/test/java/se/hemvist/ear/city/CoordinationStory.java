package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** What the support staff report to social services and coordinate with others, step by step. All happens today. */
public final class CoordinationStory {

    private final City city;
    private final Part staff;
    private final UUID assignment;

    public CoordinationStory(CaseStory story, SupportStory support) {
        this.city = story.city();
        this.staff = story.provider();
        this.assignment = support.assignment();
    }

    /** The staff know of it: IMPORTANT_EVENT, INCREASED_MISUSE or OTHER_CONCERN. */
    public Answer note(String kind) {
        return act(
                "concerns",
                """
                {"kind": "%s", "knownOn": "%s", "summary": "Har inte öppnat på en vecka.", "staff": "EL"}"""
                        .formatted(kind, today()));
    }

    /** Social services are told. */
    public Answer report(UUID concern) {
        return act("concerns/" + concern + "/report", on());
    }

    /** It was noted by mistake. */
    public Answer strike(UUID concern) {
        return act("concerns/" + concern + "/strike", "{\"reason\": \"Gällde en annan deltagare.\"}");
    }

    Answer readConcerns(Part as) {
        return city.as(as).get("assignments/" + assignment + "/concerns");
    }

    /** Help to call for a coordinated individual plan is offered. */
    public Answer offer() {
        return act("coordination/sip", on());
    }

    /** The participant wants it, or does not. */
    public Answer answer(boolean wanted) {
        return act(
                "coordination/sip/answer",
                """
                {"on": "%s", "accepted": %s}""".formatted(today(), wanted));
    }

    /** The participant lets the staff tell somebody. */
    public Answer consent() {
        return act(
                "coordination/sip/consent",
                """
                {"on": "%s", "receivers": ["Vårdcentralen Angered"]}""".formatted(today()));
    }

    /** They are called to a meeting in a week. */
    public Answer call() {
        return act(
                "coordination/sip/call",
                """
                {"on": "%s", "meetingOn": "%s", "receivers": ["Vårdcentralen Angered"]}"""
                        .formatted(today(), today().plusWeeks(1)));
    }

    /** The staff withdraw it. */
    public Answer withdraw() {
        return act(
                "coordination/sip/withdrawal",
                """
                {"on": "%s", "reason": "Erbjöds av misstag."}""".formatted(today()));
    }

    /** The meeting is held. */
    public Answer hold() {
        return act("coordination/sip/meeting", on());
    }

    /** Another measure is linked in. */
    public Answer link() {
        return act(
                "coordination/services",
                """
                {"on": "%s", "service": "Personligt ombud", "because": "WISH"}"""
                        .formatted(today()));
    }

    Answer read(Part as) {
        return city.as(as).get("assignments/" + assignment + "/coordination");
    }

    private Answer act(String what, String json) {
        return city.as(staff).post("assignments/" + assignment + "/" + what, json);
    }

    private String on() {
        return "{\"on\": \"%s\"}".formatted(today());
    }

    private LocalDate today() {
        return city.days().today();
    }
}
