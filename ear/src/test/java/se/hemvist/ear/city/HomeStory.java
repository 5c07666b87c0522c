package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The way into a flat of somebody who waits for one: from the two flats held to the keys, step by step. */
public final class HomeStory {

    private final CaseStory story;
    private Optional<UUID> offer = Optional.empty();
    private Optional<UUID> sublease = Optional.empty();

    public HomeStory(CaseStory story) {
        this.story = story;
    }

    public UUID offer() {
        return offer.orElseThrow();
    }

    public UUID sublease() {
        return sublease.orElseThrow();
    }

    /** There is a lease otherwise: it was taken over. */
    public void goOnWith(UUID itsSublease) {
        sublease = Optional.of(itsSublease);
    }

    /** The coordinator holds two flats for the person. */
    public Answer hold(UUID a, UUID b) {
        Answer answer = story.act(
                Part.COORDINATOR,
                "offers",
                """
                {"flats": {"a": "%s", "b": "%s"}, "on": "%s"}""".formatted(a, b, today()));
        if (answer.status() == 201) {
            offer = Optional.of(answer.id());
        }
        return answer;
    }

    /** The coordinator holds the only flat that there is to show. */
    public Answer holdOne(UUID flat) {
        Answer answer = story.act(
                Part.COORDINATOR,
                "single-flat-offers",
                """
                {"flat": "%s", "on": "%s", "reason": "Bara en lägenhet är ledig."}"""
                        .formatted(flat, today()));
        if (answer.status() == 201) {
            offer = Optional.of(answer.id());
        }
        return answer;
    }

    /** The support worker books a time for the only flat. */
    public Answer bookViewing(UUID flat) {
        return act(
                "viewing-bookings",
                """
                {"slots": [{"flat": "%s", "at": "%sT09:00:00Z", "staff": "stod"}]}"""
                        .formatted(flat, today()));
    }

    /** Person and support worker have looked at the only flat. */
    public Answer viewOne(UUID flat) {
        return act(
                "viewing",
                """
                {"on": "%s", "flats": ["%s"], "staff": "stod"}""".formatted(today(), flat));
    }

    /** The person wants none of the flats. */
    public Answer decline() {
        return act(
                "decline",
                """
                {"on": "%s", "side": "PERSON", "reason": "Båda ligger för långt bort."}"""
                        .formatted(today()));
    }

    /** The support worker books a time for each flat. */
    public Answer bookViewings(UUID a, UUID b) {
        return act(
                "viewing-bookings",
                """
                {"slots": [
                  {"flat": "%s", "at": "%sT09:00:00Z", "staff": "stod"},
                  {"flat": "%s", "at": "%sT10:00:00Z", "staff": "stod"}
                ]}"""
                        .formatted(a, today(), b, today()));
    }

    /** Person and support worker have looked at both. */
    public Answer view(UUID a, UUID b) {
        return act(
                "viewing",
                """
                {"on": "%s", "flats": ["%s", "%s"], "staff": "stod"}""".formatted(today(), a, b));
    }

    /** The person chooses one. */
    public Answer choose(UUID flat) {
        return act("choice", """
                {"flat": "%s", "on": "%s"}""".formatted(flat, today()));
    }

    /** A time to sign is booked for the same day. */
    public Answer bookSigning() {
        return act(
                "signing-booking",
                """
                {"at": "%sT12:00:00Z", "place": "Exploateringsförvaltningen"}"""
                        .formatted(today()));
    }

    /** The lease is signed today, to begin on the day. */
    public Answer sign(LocalDate leaseStart) {
        return sign(leaseStart, true);
    }

    /** As {@link #sign(LocalDate)}, with or without the waiver of security of tenure. */
    public Answer sign(LocalDate leaseStart, boolean waiver) {
        return sign(leaseStart, "\"waiverSigned\": " + waiver);
    }

    /** As {@link #sign(LocalDate)}, with these special terms. */
    Answer signOn(LocalDate leaseStart, String... specialTerms) {
        return sign(
                leaseStart,
                "\"waiverSigned\": true, \"specialTerms\": [%s]".formatted(String.join(", ", specialTerms)));
    }

    private Answer sign(LocalDate leaseStart, String more) {
        Answer answer = story.city()
                .as(Part.LETTING_OFFICER)
                .post(
                        "subleases",
                        """
                        {
                          "offerId": "%s",
                          "agreed": {
                            "on": "%2$s", "leaseStart": "%3$s", "monthlyRent": 6450.00, "supportStaffPresent": true
                          },
                          "headLease": {
                            "contractDate": "%2$s", "start": "%3$s", "blockLet": false, "noticeMonths": 3
                          },
                          "termsExplained": {
                            "on": "%2$s", "by": "uthyrning", "version": "2025-01", "signedByTenant": true
                          },
                          %4$s
                        }"""
                                .formatted(offer(), today(), leaseStart, more));
        if (answer.status() == 201) {
            sublease = Optional.of(answer.id());
        }
        return answer;
    }

    /** The tenant gets the keys and moves in; the landlord has been told. */
    public Answer moveIn() {
        return moveIn(true);
    }

    /** The same, where the support staff get no key to the entrance door. */
    public Answer moveInWithoutEntranceKey() {
        return moveIn(false);
    }

    /** They have it since today. */
    public Answer issueEntranceKey() {
        return let("entrance-key", """
                {"on": "%s"}""".formatted(today()));
    }

    private Answer moveIn(boolean entranceKey) {
        return let(
                "move-in",
                """
                {
                  "on": "%1$s", "keys": {"at": "%1$sT08:00:00Z", "place": "Poseidon, Hisingen"},
                  "entranceKeyIssued": %2$s, "landlordToldOn": "%1$s"
                }"""
                        .formatted(today(), entranceKey));
    }

    /** The flat is inspected. */
    public Answer inspect() {
        return let(
                "inspections",
                """
                {
                  "kind": "MOVE_IN", "on": "%s", "findings": "Utan anmärkning.",
                  "keptAt": "Exploateringsförvaltningen, pärm 12"
                }"""
                        .formatted(today()));
    }

    /** The offer as the coordinator sees it. */
    public Answer readOffer() {
        return story.city().as(Part.COORDINATOR).get("offers/" + offer());
    }

    /** The sublease as the letting office sees it. */
    public Answer readSublease() {
        return story.city().as(Part.LETTING_OFFICER).get("subleases/" + sublease());
    }

    /** The flats were offered today, and not on the day that was recorded. */
    public Answer wasOfferedToday() {
        return story.city().as(Part.COORDINATOR).post("offers/" + offer() + "/day-correction", corrected("", today()));
    }

    /** The lease was registered by mistake; the right one can be signed then. */
    public Answer declareVoid() {
        return let("voiding", """
                {"reason": "Registrerat för fel person."}""");
    }

    /** Nobody moves in: tenant and landlord have agreed today on the last day of the lease. */
    public Answer endUnentered(LocalDate lastDay) {
        return let(
                "unentered-end",
                """
                {"ground": "AGREED", "on": "%1$s", "agreedLastDay": "%2$s", "writtenOn": "%1$s", "reason": "Flyttar till en anhörig."}"""
                        .formatted(today(), lastDay));
    }

    /** The lease begins on another day than was recorded. */
    public Answer beginsOn(LocalDate start) {
        return let("day-correction", corrected("\"which\": \"START\", ", start));
    }

    /** The tenant moved in on another day than was recorded. */
    public Answer movedInOn(LocalDate on) {
        return let(
                "move-in/correction",
                """
                {
                  "on": "%1$s", "keys": {"at": "%1$sT08:00:00Z", "place": "Poseidon, Hisingen"},
                  "landlordToldOn": "%1$s", "reason": "Fel dag i registreringen."
                }"""
                        .formatted(on));
    }

    /** The tenant lives in another flat of the same owner than was recorded. */
    public Answer livesIn(UUID flat) {
        return let(
                "flat-correction",
                """
                {"flatId": "%s", "reason": "Grannlägenheten registrerades."}""".formatted(flat));
    }

    /** The city's own lease of those days has six months of notice. */
    public Answer hasSixMonths(LocalDate signedOn, LocalDate start) {
        return let(
                "head-lease/correction",
                """
                {
                  "headLease": {"contractDate": "%s", "start": "%s", "blockLet": false, "noticeMonths": 6},
                  "reason": "Fel uppsägningstid i registreringen."
                }"""
                        .formatted(signedOn, start));
    }

    private static String corrected(String which, LocalDate on) {
        return """
                {%s"on": "%s", "reason": "Fel dag i registreringen."}""".formatted(which, on);
    }

    private Answer act(String act, String json) {
        return story.city().as(story.provider()).post("offers/" + offer() + "/" + act, json);
    }

    /** What the letting office does to the sublease. */
    Answer let(String act, String json) {
        return story.city().as(Part.LETTING_OFFICER).post("subleases/" + sublease() + "/" + act, json);
    }

    private LocalDate today() {
        return story.today();
    }
}
