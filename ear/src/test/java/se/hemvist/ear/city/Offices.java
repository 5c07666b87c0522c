package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What the offices of both cities see to for themselves: who decides by delegation, and whom one reaches. */
public final class Offices {

    private static final List<String> DECISIONS = List.of("HOUSING", "SUPPORT", "OUTCOME");

    private final City city;
    private final List<UUID> delegations = new ArrayList<>();
    private Optional<UUID> bromma = Optional.empty();
    private volatile Part ofBromma = Part.BROMMA_CONTACT;
    private Part officer = Part.AGENCY_OFFICER;

    public Offices(City city) {
        this.city = city;
    }

    /** Hisingen's board lets unit heads take each of its decisions from today on. */
    public List<Answer> delegate() {
        List<Answer> entered = DECISIONS.stream().map(this::delegate).toList();
        delegations.addAll(entered.stream()
                .filter(one -> one.status() == 201)
                .map(Answer::id)
                .toList());
        return entered;
    }

    private Answer delegate(String decision) {
        return ruleOwner()
                .post(
                        "delegations",
                        """
                        {"municipality": "1480", "organisation": "sf-hisingen",
                         "power": {"decision": "%s", "title": "Enhetschef", "reference": "Ordning %s"},
                         "valid": {"from": "%s"}}"""
                                .formatted(decision, today(), today()));
    }

    /** What was delegated before holds for the last time today. */
    public List<Answer> endDelegations() {
        List<Answer> ended = delegations.stream()
                .map(id -> ruleOwner()
                        .post(
                                "delegations/" + id + "/end",
                                """
                                {"lastDay": "%s"}""".formatted(today())))
                .toList();
        delegations.clear();
        return ended;
    }

    /** A private landlord's agreement and a supplier's hold for the last time today. */
    public List<Answer> endAgreements() {
        return List.of(
                end(agency(), "landlord-agreements/" + untilFurtherNotice(city.as(Part.PRIVATE_LANDLORD), "landlord")),
                end(broker(), "framework-agreements/" + untilFurtherNotice(city.as(Part.SOCIAL_WORKER), "framework")));
    }

    private static UUID untilFurtherNotice(Caller reader, String kind) {
        return StreamSupport.stream(
                        reader.get(kind + "-agreements?limit=100")
                                .demand(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(one -> one.at("/valid/to").isMissingNode())
                .map(one -> UUID.fromString(one.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private Answer end(Caller whose, String agreement) {
        return whose.post(agreement + "/end", """
                {"lastDay": "%s"}""".formatted(today()));
    }

    /** Those that have been ended go on by others from tomorrow on. */
    public List<Answer> enterAgreements() {
        LocalDate from = today().plusDays(1);
        return List.of(
                agency().post(
                                "landlord-agreements",
                                """
                                {"landlord": "exempelfastigheter", "share": "PART", "annexes": [],
                                 "valid": {"from": "%s"}}"""
                                        .formatted(from)),
                broker().post(
                                "framework-agreements",
                                """
                                {"supplier": "exempelstod", "number": "RA %s", "valid": {"from": "%s"}}"""
                                        .formatted(from, from)));
    }

    /** Of each year's choices from the day on, four of five are to go to Göteborg's own unit, and one to a supplier. */
    public List<Answer> enterGoals(LocalDate from) {
        return List.of(enterGoal("bostad-forst-goteborg", 80, from), enterGoal("exempelstod", 20, from));
    }

    private Answer enterGoal(String provider, int percent, LocalDate from) {
        return ruleOwner()
                .post(
                        "volume-goals",
                        """
                        {"municipality": "1480", "provider": "%s", "percent": %d, "validFrom": "%s",
                         "decision": "Nämndens budget"}"""
                                .formatted(provider, percent, from));
    }

    /** Somebody stands in for Ekbacken's contact person for a week. */
    public Answer cover() {
        return agency().post(
                        "contact-persons/" + contactPerson("Kontaktperson Ekbacken") + "/cover",
                        """
                        {"standIn": {"name": "Ersättare Ekbacken", "phone": "08-000 00 52",
                         "email": "kontakt@ekbacken.example"}, "from": "%s", "to": "%s"}"""
                                .formatted(today(), today().plusDays(6)));
    }

    /** Who is Bromma's contact person. */
    public Part ofBromma() {
        return ofBromma;
    }

    /** Bromma's contact person is succeeded today by another, who answers for all cases of the one before. */
    public Answer succeed() {
        Part next = ofBromma == Part.BROMMA_CONTACT ? Part.BROMMA_SUCCESSOR : Part.BROMMA_CONTACT;
        UUID before = bromma.orElseGet(() -> contactPerson("Kontaktperson Bromma"));
        Answer answer = agency().post(
                        "contact-persons/" + before + "/successor",
                        """
                        {"successor": {"user": "%s", "name": "Efterträdare Bromma", "phone": "08-000 00 53",
                         "email": "kontakt@bromma.example"}, "on": "%s", "reason": "Byter tjänst"}"""
                                .formatted(next.user(), today()));
        if (answer.status() == 201) {
            bromma = Optional.of(answer.id());
            ofBromma = next;
        }
        return answer;
    }

    /** One of the agency's officers hands all cases over to the other; refused if there are none. */
    public Answer handOverCaseload() {
        Part next = officer == Part.AGENCY_OFFICER ? Part.AGENCY_MANAGER : Part.AGENCY_OFFICER;
        Answer answer = city.as(Part.AGENCY_MANAGER)
                .post(
                        "caseload-transfers",
                        """
                        {"from": "%s", "to": "%s", "on": "%s", "reason": "Ledig"}"""
                                .formatted(officer.user(), next.user(), today()));
        if (answer.status() == 204) {
            officer = next;
        }
        return answer;
    }

    private UUID contactPerson(String name) {
        return StreamSupport.stream(
                        agency().get("contact-persons?limit=100")
                                .demand(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(one -> one.at("/person/name").asText().equals(name))
                .map(one -> UUID.fromString(one.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private Caller ruleOwner() {
        return city.as(Part.RULE_OWNER);
    }

    private Caller broker() {
        return city.as(Part.BROKER);
    }

    private Caller agency() {
        return city.as(Part.AGENCY_OFFICER);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
