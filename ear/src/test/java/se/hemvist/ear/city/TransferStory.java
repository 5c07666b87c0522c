package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** How a sublease becomes the tenant's own lease, step by step; each on the house's today. */
public final class TransferStory {

    private final City city;
    private final UUID sublease;
    private final Part reviewer;
    private final Part owner;

    /** @param reviewer who looks into it and signs */
    public TransferStory(City city, UUID sublease, Part reviewer, Part owner) {
        this.city = city;
        this.sublease = sublease;
        this.reviewer = reviewer;
        this.owner = owner;
    }

    /** It begins to be looked into. */
    public Answer startReview() {
        return act(reviewer, "transfer/review", on());
    }

    /** The rent was paid, or not, and the neighbours left undisturbed. */
    public Answer conditions(boolean rentPaid) {
        return act(
                reviewer,
                "transfer/conditions",
                """
                {
                  "on": "%s", "rentPaid": %s, "undisturbed": true, "reason": "Hyran i tid varje månad.",
                  "departure": "Hyran har betalats till värden, som inte skickar någon fil."
                }"""
                        .formatted(today(), rentPaid));
    }

    /** They are met, and nothing is said of what is on record. */
    Answer conditionsMet() {
        return act(
                reviewer,
                "transfer/conditions",
                """
                {"on": "%s", "rentPaid": true, "undisturbed": true, "reason": "Hyran i tid varje månad."}"""
                        .formatted(today()));
    }

    /** Not possible yet. */
    public Answer postpone() {
        return act(
                reviewer,
                "transfer/postponement",
                """
                {"on": "%s", "reason": "Hyran betalades sent."}""".formatted(today()));
    }

    /** The flat is inspected, with the company there or not. */
    public Answer inspect(boolean companyPresent) {
        return act(
                reviewer,
                "inspections",
                """
                {
                  "kind": "TRANSFER", "on": "%s", "findings": "Utan anmärkning.", "keptAt": "Pärm 14",
                  "jointly": {"wellKept": true, "providerPresent": true, "companyPresent": %s}
                }"""
                        .formatted(today(), companyPresent));
    }

    /** The owner is asked. */
    public Answer ask() {
        return act(reviewer, "transfer/inquiry", on());
    }

    /** The owner says yes or no. */
    public Answer answer(boolean agreed) {
        return act(
                owner,
                "transfer/answer",
                """
                {"on": "%s", "agreed": %s, "reason": "Enligt beslut."}"""
                        .formatted(today(), agreed));
    }

    /** The tenant signs a lease of one's own. */
    public Answer sign() {
        return sign(today());
    }

    /** The same of one that begins on the day. */
    public Answer sign(LocalDate start) {
        return act(
                reviewer,
                "transfer/signing",
                """
                {"on": "%s", "ownStartOn": "%s"}""".formatted(today(), start));
    }

    /** The lease of one's own begins on that day, whatever was recorded. */
    public Answer correctStart(LocalDate start) {
        return act(
                reviewer,
                "transfer/signing/correction",
                """
                {"ownStartOn": "%s", "reason": "Fel dag i registreringen."}""".formatted(start));
    }

    /** Somebody lets the resident of a training flat take over. */
    public Answer let() {
        return act(
                reviewer,
                "transfer/takeover",
                """
                {"by": "Enhetschefen", "role": "enhetschef", "reason": "Boendet fungerar."}""");
    }

    /** The owner asks for a reference. */
    public Answer askForReference() {
        return act(owner, "references/question", """
                {"wanted": true}""");
    }

    /** The owner gets one, or is told that there is none. */
    public Answer answerReference(boolean given) {
        return act(
                reviewer,
                "references/answer",
                """
                {"on": "%1$s", "given": %2$s, "consentedOn": "%1$s", "words": "Har skött sig."}"""
                        .formatted(today(), given));
    }

    /** The references as that part reads them. */
    Answer references(Part part) {
        return city.as(part).get("subleases/" + sublease + "/references");
    }

    /** How many transfers the reviewer is to look into within the days; of one area if it is named. */
    int due(int within, String area) {
        return city
                .as(reviewer)
                .get("due-transfers?limit=100&within=" + within + area)
                .demand(200)
                .json()
                .findValuesAsText("subleaseId")
                .stream()
                .filter(sublease.toString()::equals)
                .toList()
                .size();
    }

    Answer read(Part part) {
        return city.as(part).get("subleases/" + sublease + "/transfer");
    }

    /** On which day the time that counts is over, as things stand. */
    public LocalDate qualifiesOn() {
        return LocalDate.parse(read(reviewer).demand(200).text("/forecast/qualifiesOn"));
    }

    String state() {
        return read(reviewer).demand(200).text("/course/state");
    }

    private String on() {
        return """
                {"on": "%s"}""".formatted(today());
    }

    private LocalDate today() {
        return city.days().today();
    }

    private Answer act(Part part, String act, String json) {
        return city.as(part).post("subleases/" + sublease + "/" + act, json);
    }
}
