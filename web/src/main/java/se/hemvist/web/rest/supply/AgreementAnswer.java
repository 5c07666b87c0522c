package se.hemvist.web.rest.supply;

import java.util.List;
import java.util.UUID;
import se.hemvist.intake.supply.AgreementView;
import se.hemvist.intake.supply.HandedOver;

/** An agreement with a landlord, as it is told. */
public record AgreementAnswer(
        UUID id, UUID landlordId, HandedOver share, List<AgreementRequest.Annex> annexes, Lasting valid) {

    static AgreementAnswer of(AgreementView view) {
        return new AgreementAnswer(
                view.id().value(),
                view.landlord().value(),
                view.share(),
                view.annexes().stream().map(AgreementRequest.Annex::of).toList(),
                Lasting.of(view.valid()));
    }
}
