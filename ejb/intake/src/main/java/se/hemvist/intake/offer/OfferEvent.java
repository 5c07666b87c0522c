package se.hemvist.intake.offer;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.FlatId;

/** What happened to an offer, told inside the transaction in which it happened. */
public sealed interface OfferEvent {

    OfferId offer();

    CaseId caseId();

    LocalDate on();

    /** Two flats are held for a person to choose from. */
    record PairReserved(OfferId offer, CaseId caseId, FlatPair flats, LocalDate on) implements OfferEvent {}

    /** The person has chosen; the other flat is free. */
    record Chosen(OfferId offer, CaseId caseId, FlatId flat, LocalDate on) implements OfferEvent {}

    /** The flat has been signed for. */
    record Contracted(OfferId offer, CaseId caseId, FlatId flat, LocalDate on) implements OfferEvent {}

    /** Ended otherwise without a contract; the flat is free. */
    record Ended(OfferId offer, CaseId caseId, OfferState how, LocalDate on) implements OfferEvent {}

    /** No choice in time; the flats are free. */
    record Lapsed(OfferId offer, CaseId caseId, LocalDate on) implements OfferEvent {}
}
