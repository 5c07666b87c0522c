package se.hemvist.ear.city;

import jakarta.xml.soap.SOAPException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

/** A trial flat in Stockholm by SOAP: the systems of Farsta, of the agency and of a landlord; each on the house's today. */
record TrialBySoap(City city, BySoap partners) {

    /** Farsta's system has applied, and nothing has been assessed. */
    FlatStory applied() throws IOException, SOAPException {
        return applied(PartnerMessage.of(SoapContract.RECEIVE_APPLICATION));
    }

    /** The same with this application, for a person of its own. */
    FlatStory applied(PartnerMessage application) throws IOException, SOAPException {
        TestPerson person = TestPerson.next();
        FlatStory story = new FlatStory(city, person);
        PartnerMessage named = application
                .with("identityNumber", person.identityNumber())
                .with("givenName", person.givenName())
                .with("familyName", person.familyName());
        story.appliedAs(id(Part.CONTACT_PERSON, named, "caseId"));
        return story;
    }

    /** The person is assessed, and the agency has granted it. */
    FlatStory granted() throws IOException, SOAPException {
        FlatStory story = applied();
        partners.done(Part.CONTACT_PERSON, assessment(story));
        partners.done(Part.AGENCY_OFFICER, ruling(story));
        return story;
    }

    /** A flat that Svenska Bostäder has reported in Farsta. */
    UUID reported() throws IOException, SOAPException {
        return reported("Farsta");
    }

    UUID reported(String area) throws IOException, SOAPException {
        return id(
                Part.SVENSKA_BOSTADER,
                PartnerMessage.of(SoapContract.REPORT_VACANCY)
                        .with("number", UUID.randomUUID(), UUID.randomUUID())
                        .with("area", area, area)
                        .with("availableFrom", today(), today()),
                "flatId");
    }

    /** The agency asks the landlord. */
    void ask(FlatStory story, UUID flat) throws IOException, SOAPException {
        story.askedAs(id(Part.AGENCY_OFFICER, inquiry(story, flat), "mediationId"));
    }

    /** The landlord lets the flat be used so, and it is offered. */
    void offered(FlatStory story, UUID flat) throws IOException, SOAPException {
        ask(story, flat);
        partners.done(Part.SVENSKA_BOSTADER, mediated(SoapContract.ANSWER_INQUIRY, story));
    }

    /** Of a treatment that ended some time ago. */
    PartnerMessage assessment(FlatStory story) {
        return PartnerMessage.of(SoapContract.RECORD_ASSESSMENT)
                .with("caseId", story.caseId())
                .with("from", today().minusMonths(10))
                .with("to", today().minusMonths(1));
    }

    /** The agency grants the application. */
    PartnerMessage ruling(FlatStory story) {
        return PartnerMessage.of(SoapContract.RULE_ON_APPLICATION)
                .with("caseId", story.caseId())
                .with("on", today());
    }

    PartnerMessage inquiry(FlatStory story, UUID flat) {
        return PartnerMessage.of(SoapContract.ASK_LANDLORD)
                .with("caseId", story.caseId())
                .with("flatId", flat)
                .with("on", today());
    }

    /** A message of that contract about the mediation. */
    PartnerMessage mediated(SoapContract contract, FlatStory story) {
        return PartnerMessage.of(contract).with("mediationId", story.offer()).with("on", today());
    }

    /** A message of that contract about the offer, to the agency. */
    PartnerMessage offer(SoapContract contract, FlatStory story) {
        return PartnerMessage.of(contract)
                .with("LogicalAddress", "bostadsformedlingen")
                .with("offerId", story.offer())
                .with("on", today());
    }

    /** A yes in the mediation. */
    PartnerMessage yes(SoapContract contract, FlatStory story) {
        return mediated(contract, story).with("yes", true).without("reason").without("side");
    }

    private UUID id(Part part, PartnerMessage message, String element) throws IOException, SOAPException {
        return UUID.fromString(partners.send(part, message).text(element));
    }

    private LocalDate today() {
        return city.days().today();
    }
}
