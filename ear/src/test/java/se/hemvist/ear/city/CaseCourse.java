package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;

/** What happens in a case beside the steps of its programme, in either city: what is written and filed, and that it is taken back. */
public final class CaseCourse {

    private final City city;
    private final UUID caseId;
    private final Part applicant;

    /** @param applicant who works with the person and may take the application back */
    public CaseCourse(City city, UUID caseId, Part applicant) {
        this.city = city;
        this.caseId = caseId;
        this.applicant = applicant;
    }

    /** The person does not wish it any more. */
    public Answer withdraw() {
        return act(
                applicant,
                "withdrawal",
                """
                {"wishedBy": "PERSON", "on": "%s", "reason": "Flyttar till sin syster."}"""
                        .formatted(today()));
    }

    /** The person takes back the consent to hand over the basis; what was sent stays sent. */
    public Answer takeConsentBack() {
        return act(
                applicant,
                "consents/withdrawal",
                """
                {"purpose": "TENANCY_BASIS", "on": "%s"}""".formatted(today()));
    }

    /** Somebody writes a note. */
    public Answer note(Part part) {
        return act(
                part,
                "notes",
                """
                {"on": "%s", "text": "Ringde. Vill bo nära barnen."}""".formatted(today()));
    }

    /** Somebody corrects their own note of the number. */
    public Answer correct(Part part, int number) {
        return act(
                part,
                "notes",
                """
                {"on": "%s", "text": "Ringde. Vill bo nära föräldrarna.", "corrects": %d}"""
                        .formatted(today(), number));
    }

    /** Somebody puts a file into the case. */
    public Answer file(Part part, SampleFile file) {
        return file.sendTo(city.as(part), path("files"));
    }

    /** The file did not belong there. */
    public Answer takeOut(Part part, UUID file) {
        return act(part, "files/" + file + "/removal", """
                {"reason": "Hör till ett annat ärende."}""");
    }

    /** A letter of the person has come by post, and is in the register. */
    public Answer letter(Part part) {
        return act(
                part,
                "papers",
                """
                {"passage": {"on": "%s", "direction": "IN", "way": "PAPER"}, "kind": "LETTER",
                 "with": {"side": "PERSON"}}"""
                        .formatted(today()));
    }

    /** The latest line of the register should not stand there. */
    public Answer strike(Part part) {
        JsonNode lines =
                city.as(part).get(path("papers?limit=100")).demand(200).json().at("/items");
        return act(
                part,
                "papers/" + lines.path(lines.size() - 1).path("id").asText() + "/strike",
                """
                {"reason": "Förtecknad två gånger."}""");
    }

    /** The person called the agency, which referred them to those who work with them. */
    public Answer referCall() {
        return act(
                Part.AGENCY_OFFICER,
                "referred-contacts",
                """
                {"on": "%s", "referredTo": "CONTACT_PERSON"}""".formatted(today()));
    }

    /** Something of the case was told on paper, to somebody who has a right to it. */
    public Answer disclose() {
        return act(
                applicant,
                "disclosures",
                """
                {"to": {"name": "Förvaltningsrätten"}, "ground": "DUTY", "on": "%s", "note": "Akten, på begäran av rätten."}"""
                        .formatted(today()));
    }

    private Answer act(Part part, String act, String json) {
        return city.as(part).post(path(act), json);
    }

    private String path(String act) {
        return "cases/" + caseId + "/" + act;
    }

    private LocalDate today() {
        return city.days().today();
    }
}
