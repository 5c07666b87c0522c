package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.vacancy.FlatView;

/**
 * A mediation as the reader may see it.
 *
 * @param standing     which one, and where it stands
 * @param about        what the flat is asked for, and for whom; more than the programme only for those who work on the case
 * @param presentation once it has been made
 */
public record MediationView(
        Standing standing, FlatView flat, About about, Course course, Optional<Presentation> presentation) {

    /**
     * Which one, and where it stands.
     *
     * @param inquiredOn the day the landlord was asked
     * @param answerBy   the last day to answer the offer; once it has been made, the one that holds
     */
    public record Standing(OfferId id, OfferState state, LocalDate inquiredOn, LocalDate answerBy) {}

    /** What the flat is asked for; of the background once it has been asked for. */
    public record About(Programme programme, Optional<CaseHead> housingCase, Optional<AskedBackground> background) {}

    /** That the agency has asked for the background, and what it was told. */
    public record AskedBackground(LocalDate askedOn, Optional<Background> told) {}

    /** The day of each step that has been taken. */
    public record Course(
            Optional<LocalDate> landlordAnsweredOn,
            Optional<LocalDate> acceptedOn,
            Optional<LocalDate> proposedOn,
            Optional<LandlordMeeting> meeting,
            Optional<LocalDate> approvedOn) {}
}
