package se.hemvist.intake.offer;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.vacancy.FlatId;

/** What happened to an offer, told inside the transaction in which it happened. */
public sealed interface OfferEvent {

    OfferId offer();

    CaseId caseId();

    LocalDate on();

    /** Two flats are held for a person to choose from. */
    record PairReserved(OfferId offer, CaseId caseId, FlatPair flats, LocalDate on) implements OfferEvent {}

    /** One flat is held, since there is no other to show; it is less than the person is to have. */
    record OneReserved(OfferId offer, CaseId caseId, FlatId flat, LocalDate on) implements OfferEvent {}

    /**
     * The flats have been looked at.
     *
     * @param flats how many
     */
    record Viewed(OfferId offer, CaseId caseId, int flats, LocalDate on) implements OfferEvent {}

    /** The person has chosen; the other flat is free. */
    record Chosen(OfferId offer, CaseId caseId, FlatId flat, LocalDate on) implements OfferEvent {}

    /** The flat has been signed for. */
    record Contracted(OfferId offer, CaseId caseId, FlatId flat, LocalDate on) implements OfferEvent {}

    /**
     * Ended without a contract; the flats are free.
     *
     * @param side whose no it was
     */
    record Ended(OfferId offer, CaseId caseId, OfferState how, Side side, LocalDate on) implements OfferEvent {}
}
