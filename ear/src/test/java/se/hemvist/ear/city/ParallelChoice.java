package se.hemvist.ear.city;

import jakarta.xml.soap.SOAPException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.ear.city.Plots.Pair;

/** Two flats that are held for somebody in Göteborg, and the messages about them; each of the house's today. */
record ParallelChoice(CaseStory story, UUID offer, Pair flats) {

    /** The coordinator's system has them held. */
    static ParallelChoice held(BySoap partners, CaseStory story, Pair flats) throws IOException, SOAPException {
        String offer = partners.send(Part.COORDINATOR, hold(story, flats)).text("offerId");
        return new ParallelChoice(story, UUID.fromString(offer), flats);
    }

    /** The coordinator's message by which they are to be held. */
    static PartnerMessage hold(CaseStory story, Pair flats) {
        return PartnerMessage.of(SoapContract.HOLD_FLATS)
                .with("caseId", story.caseId())
                .with("flatId", flats.a(), flats.b())
                .with("on", story.today());
    }

    /** A message of that contract about the offer. */
    PartnerMessage message(SoapContract contract) {
        return PartnerMessage.of(contract).with("offerId", offer);
    }

    /** The same of a contract that has a day. */
    PartnerMessage today(SoapContract contract) {
        return message(contract).with("on", story.today());
    }

    PartnerMessage bookings() {
        return message(SoapContract.BOOK_VIEWINGS)
                .with("flatId", flats.a(), flats.b())
                .with("at", story.today() + "T10:00:00", story.today() + "T11:00:00");
    }

    PartnerMessage viewings() {
        return today(SoapContract.RECORD_VIEWINGS).with("flatId", flats.a(), flats.b());
    }

    PartnerMessage choice(UUID flat) {
        return today(SoapContract.CHOOSE_FLAT).with("flatId", flat);
    }

    /** The last day to choose. */
    LocalDate until() {
        return LocalDate.parse(read().text("/heldUntil"));
    }

    String state() {
        return read().text("/state");
    }

    /** The offer as the coordinator sees it. */
    Answer read() {
        return story.city().as(Part.COORDINATOR).get("offers/" + offer).demand(200);
    }
}
