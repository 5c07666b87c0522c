package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A disturbance in a flat of Göteborg's that is lived in, from the first report on, step by step. All happen today. */
public final class DisturbanceStory {

    private final City city;
    private final UUID sublease;
    private final Part provider;
    private Optional<UUID> disturbance = Optional.empty();

    public DisturbanceStory(City city, UUID sublease) {
        this(city, sublease, Part.SUPPORT_WORKER);
    }

    /** @param provider who gives the support */
    public DisturbanceStory(City city, UUID sublease, Part provider) {
        this.city = city;
        this.sublease = sublease;
        this.provider = provider;
    }

    public UUID id() {
        return disturbance.orElseThrow();
    }

    /** Somebody tells of it: as LANDLORD, NEIGHBOUR, DISTURBANCE_SERVICE, PROVIDER or RENT_LEDGER. */
    public Answer report(Part by, String source) {
        return kept(city.as(by)
                .post(
                        "subleases/" + sublease + "/disturbances",
                        """
                        {
                          "source": "%s", "on": "%s", "description": "Hög musik efter midnatt.",
                          "reporter": "Granne på plan 2"
                        }"""
                                .formatted(source, today())));
    }

    private Answer kept(Answer answer) {
        if (answer.status() == 201) {
            disturbance = Optional.of(answer.id());
        }
        return answer;
    }

    /** The letting office finds a rent unpaid in its ledger. */
    public Answer findUnpaid() {
        return kept(city.as(Part.LETTING_OFFICER)
                .post(
                        "subleases/" + sublease + "/disturbances",
                        """
                        {"source": "RENT_LEDGER", "on": "%s", "description": "Hyran är inte betald."}"""
                                .formatted(today())));
    }

    /** The letting office has registered a report by mistake. */
    public Answer strike(int report) {
        return act(
                Part.LETTING_OFFICER,
                "reports/strike",
                """
                {"report": %d, "reason": "Anmälan gällde en annan lägenhet."}""".formatted(report));
    }

    /** The letting office assesses what was told: MINOR, SERIOUS or PARTICULARLY_SERIOUS. */
    public Answer assess(String severity) {
        return assess(severity, today());
    }

    /** The same, done on the day. */
    Answer assess(String severity, LocalDate on) {
        return act(
                Part.LETTING_OFFICER,
                "assessments",
                """
                {
                  "on": "%s", "severity": "%s", "trivial": false, "closeViolence": false,
                  "tenantInterest": "Har nyss flyttat in och vill bo kvar.",
                  "neighboursInterest": "En natt av störd sömn."
                }"""
                        .formatted(on, severity));
    }

    /** The support staff are told of a minor breach. */
    public Answer tellProvider() {
        return step("dialogue");
    }

    /** The letting office has called on the tenant to pay within a week. */
    public Answer callForRent() {
        return notice("UNPAID_RENT", "Hyran är inte betald.", "Hyran ska betalas.");
    }

    /** The letting office has sent a rectification notice, whole: about DISTURBANCE, NEGLECT or UNPAID_RENT. */
    public Answer sendNotice(String fault) {
        return notice(fault, "Hög musik efter midnatt.", "Musiken ska vara låg.");
    }

    private Answer notice(String fault, String grounds, String demand) {
        return act(
                Part.LETTING_OFFICER,
                "rectification-notices",
                """
                {
                  "fault": "%1$s", "grounds": "%3$s", "demand": "%4$s",
                  "letterOn": "%2$s", "registeredOn": "%2$s", "postingId": "%5$s", "copyOn": "%2$s",
                  "boardToldOn": "%2$s"
                }"""
                        .formatted(fault, today(), grounds, demand, PostedLetters.next()));
    }

    /** The letting office says of a notice what it must not leave out: that the board was told. */
    Answer sendNoticeWithoutBoard() {
        return act(
                Part.LETTING_OFFICER,
                "rectification-notices",
                """
                {
                  "fault": "DISTURBANCE", "grounds": "Hög musik efter midnatt.", "demand": "Musiken ska vara låg.",
                  "letterOn": "%1$s", "registeredOn": "%1$s", "postingId": "%2$s", "copyOn": "%1$s"
                }"""
                        .formatted(today(), PostedLetters.next()));
    }

    /** The letting office says that the first notice went on another day than was recorded, whole or its letter only. */
    public Answer correctNotice(LocalDate on, boolean whole) {
        String parts = "\"letterOn\": \"%1$s\""
                + (whole ? ", \"registeredOn\": \"%1$s\", \"copyOn\": \"%1$s\", \"boardToldOn\": \"%1$s\"" : "");
        return act(
                Part.LETTING_OFFICER,
                "rectification-notices/correction",
                ("{\"notice\": 1, " + parts + ", \"reason\": \"Fel dag i registreringen.\"}").formatted(on));
    }

    /** The support worker has reached the tenant. */
    public Answer contact() {
        return act(
                provider,
                "tenant-contacts",
                """
                {"on": "%s", "result": "Vill ha hjälp att ställa in ljudet."}"""
                        .formatted(today()));
    }

    /** What the first notice asked for has been done. */
    public Answer correct() {
        return act(
                Part.LETTING_OFFICER,
                "corrections",
                """
                {"notice": 1, "on": "%s"}""".formatted(today()));
    }

    /** All who are responsible are called to a meeting with the tenant, which is today. */
    public Answer callMeeting() {
        return act(
                Part.LETTING_OFFICER,
                "joint-meetings",
                """
                {
                  "on": "%1$s", "meetOn": "%1$s", "kinds": ["OF_THE_RESPONSIBLE", "WITH_TENANT"],
                  "parties": ["SOCIAL_SERVICES", "PROVIDER", "OWNER", "TENANT"]
                }"""
                        .formatted(today()));
    }

    /** They met without the owner, and made a plan. */
    public Answer holdMeeting() {
        return act(
                Part.LETTING_OFFICER,
                "joint-meeting-records",
                """
                {
                  "on": "%1$s", "presents": ["SOCIAL_SERVICES", "PROVIDER", "TENANT"],
                  "plans": [{"what": "Följer med hem på fredagar.", "responsible": "Stödutföraren", "dueOn": "%1$s"}]
                }"""
                        .formatted(today()));
    }

    /** The meetings as somebody reads them. */
    Answer meetings(Part by) {
        return city.as(by).get("disturbances/" + id() + "/joint-meetings");
    }

    /** The owner has written to the letting office, and to the social board. */
    public Answer warn() {
        return act(
                Part.LETTING_OFFICER,
                "owner-warnings",
                """
                {"datedOn": "%1$s", "receivedOn": "%1$s", "demand": "Störningarna ska upphöra.",
                 "registeredOn": "%1$s", "boardToldOn": "%1$s"}"""
                        .formatted(today()));
    }

    /** What the owner wrote first, by its identity. */
    public String warning() {
        return city.as(Part.LETTING_OFFICER)
                .get("disturbances/" + id() + "/owner-warnings")
                .demand(200)
                .text("/warnings/0/id");
    }

    /** Whoever handed in the first report is told: LOOKED_INTO, MEASURE_TAKEN, NO_MEASURE or OVER. */
    public Answer tellReporter(String outcome) {
        return act(
                Part.LETTING_OFFICER,
                "feedbacks",
                """
                {"report": 1, "outcome": "%s", "on": "%s"}""".formatted(outcome, today()));
    }

    /** It is over. */
    public Answer resolve() {
        return step("resolution");
    }

    /** Notice is to be given. */
    public Answer leadToTermination() {
        return step("termination");
    }

    private Answer step(String step) {
        return act(Part.LETTING_OFFICER, step, """
                {"on": "%s"}""".formatted(today()));
    }

    /** As somebody reads it. */
    Answer read(Part by) {
        return city.as(by).get("disturbances/" + id());
    }

    /** Those of the sublease, as somebody reads them. */
    Answer list(Part by) {
        return city.as(by).get("subleases/" + sublease + "/disturbances");
    }

    private Answer act(Part by, String act, String json) {
        return city.as(by).post("disturbances/" + id() + "/" + act, json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
