package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What Stockholm's housing agency, and Farsta, see to for themselves: what they tell, which groups and flats there are, and who is named. */
public final class AgencyOffice {

    private final City city;

    public AgencyOffice(City city) {
        this.city = city;
    }

    /** All contact persons get a letter. */
    public Answer mail() {
        return officer(
                "mailings",
                """
                {"subject": "Månadens brev", "body": "Så många lägenheter har förmedlats.", "organisations": []}""");
    }

    /** An information meeting is held. */
    public Answer meet() {
        return officer(
                "agency-meetings",
                """
                {"heldOn": "%s", "audiences": ["CONTACT_PERSONS", "INSTITUTIONS"], "about": "Så förmedlas lägenheter"}"""
                        .formatted(today()));
    }

    /** The operator enters how the agency is reached. */
    public Answer tellReach() {
        return city.as(Part.OPERATOR)
                .post(
                        "organisations/" + agency() + "/reach",
                        """
                        {"phone": "08-000 00 00", "postalAddress": "Box 1, 123 45 Provstad", "web": "https://bostad.example"}""");
    }

    /** The operator enters a section of the agency. */
    public Answer tellSection() {
        return city.as(Part.OPERATOR)
                .post(
                        "organisations/" + agency() + "/sections",
                        """
                        {"name": "Försöks- och träningslägenheter", "from": "2002-01-01"}""");
    }

    private String agency() {
        return StreamSupport.stream(
                        city.as(Part.CONTACT_PERSON)
                                .get("organisations?limit=100")
                                .demand(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("code").asText().equals("bostadsformedlingen"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** The agency's manager enters a target group for a year; each day's has a code of its own. */
    public Answer enterGroup() {
        return city.as(Part.AGENCY_MANAGER)
                .post(
                        "target-groups",
                        """
                        {"code": "TRIED_%s", "name": "Påhittad grupp på prov", "conditions": [
                          {"code": "CHILDREN_AT_HOME", "text": "Bor barnen med personen?", "stated": true, "shownBy": "JUDGEMENT"}
                        ], "valid": {"from": "%s", "to": "%s"}}"""
                                .formatted(today().toString().replace('-', '_'), today(), today().plusYears(1)));
    }

    /** The agency lets the flat go to the housing queue. */
    public Answer giveToQueue(UUID flat) {
        return officer("flats/" + flat + "/stream", """
                {"stream": "QUEUE"}""");
    }

    /** It lets the flat go to somebody beside the queue, RELOCATION or PRIORITY, and the quota be passed, should it be. */
    public Answer giveBesideQueue(UUID flat, String stream) {
        return officer(
                "flats/" + flat + "/stream",
                """
                {"stream": "%s", "confirmation": "Behovet är stort."}""".formatted(stream));
    }

    /** Farsta's head names a case officer for three months, beside the contact person. */
    public Answer name() {
        return city.as(Part.DISTRICT_UNIT_HEAD)
                .post(
                        "named-persons",
                        """
                        {"user": "%s", "from": "%s", "to": "%s", "decision": "Delegation 7 §"}"""
                                .formatted(Part.DISTRICT_CASE_OFFICER.user(), today(), today().plusMonths(3)));
    }

    /** That ends today already. */
    public Answer endNaming(UUID named) {
        return city.as(Part.DISTRICT_UNIT_HEAD)
                .post("named-persons/" + named + "/end", """
                {"to": "%s"}""".formatted(today()));
    }

    private Answer officer(String path, String json) {
        return city.as(Part.AGENCY_OFFICER).post(path, json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
