package se.hemvist.web.rest.decisions;

import java.util.UUID;
import se.hemvist.intake.delegation.DelegationView;
import se.hemvist.web.rest.supply.Lasting;

/** A delegation as it is told. */
public record DelegationAnswer(UUID id, UUID organisationId, DelegationRequest.Power power, Lasting valid) {

    static DelegationAnswer of(DelegationView view) {
        return new DelegationAnswer(
                view.id().value(),
                view.organisation().value(),
                DelegationRequest.Power.of(view.power()),
                Lasting.of(view.valid()));
    }
}
