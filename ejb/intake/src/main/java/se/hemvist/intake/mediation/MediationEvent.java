package se.hemvist.intake.mediation;

import java.time.LocalDate;
import se.hemvist.intake.offer.OfferId;

/** What happened in a mediation, told inside the transaction in which it happened. */
public sealed interface MediationEvent {

    OfferId offer();

    LocalDate on();

    /** The intended tenant has been presented to the landlord. */
    record Presented(OfferId offer, LocalDate on) implements MediationEvent {}
}
