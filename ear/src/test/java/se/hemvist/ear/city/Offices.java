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
    private Optional<UUID> contact = Optional.empty();

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

    /** Somebody stands in for Ekbacken's contact person for a week. */
    public Answer cover() {
        return contact(
                "cover",
                """
                {"standIn": %s, "from": "%s", "to": "%s"}"""
                        .formatted(person("Ersättare"), today(), today().plusDays(6)));
    }

    /** Ekbacken's contact person is succeeded by another today. */
    public Answer succeed() {
        Answer answer = contact(
                "successor",
                """
                {"successor": %s, "on": "%s", "reason": "Byter tjänst"}"""
                        .formatted(person("Efterträdare"), today()));
        if (answer.status() == 201) {
            contact = Optional.of(answer.id());
        }
        return answer;
    }

    private Answer contact(String act, String json) {
        UUID id = contact.orElseGet(this::first);
        contact = Optional.of(id);
        return agency().post("contact-persons/" + id + "/" + act, json);
    }

    private UUID first() {
        return StreamSupport.stream(
                        agency().get("contact-persons?limit=100")
                                .demand(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(one -> one.at("/person/name").asText().equals("Kontaktperson Ekbacken"))
                .map(one -> UUID.fromString(one.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static String person(String name) {
        return """
                {"name": "%s Ekbacken", "phone": "08-000 00 52", "email": "kontakt@ekbacken.example"}"""
                .formatted(name);
    }

    private Caller ruleOwner() {
        return city.as(Part.RULE_OWNER);
    }

    private Caller agency() {
        return city.as(Part.AGENCY_OFFICER);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
