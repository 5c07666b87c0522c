package se.hemvist.web.rest.providers;

import java.util.UUID;
import se.hemvist.intake.provider.FrameworkAgreementView;
import se.hemvist.web.rest.supply.Lasting;

/** An agreement with a framework supplier (ramavtal), as it is told. */
public record FrameworkAgreementAnswer(UUID id, UUID supplierId, String number, Lasting valid) {

    static FrameworkAgreementAnswer of(FrameworkAgreementView view) {
        return new FrameworkAgreementAnswer(
                view.id(), view.supplier().value(), view.number(), Lasting.of(view.valid()));
    }
}
