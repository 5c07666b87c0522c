package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.time.Receipt;

/** T-04: the contact person presents the tenant to the landlord at once when the landlord has the proposal. */
@ApplicationScoped
class PresentationDue extends AtOnceDue {

    @Override
    public String code() {
        return "T-04";
    }

    @Override
    public String title() {
        return "Presentera hyresgästen för värden";
    }

    @Override
    OfferState awaitedIn() {
        return OfferState.PROPOSED_TO_LANDLORD;
    }

    @Override
    Optional<Receipt> since(Mediation mediation) {
        return mediation.proposal();
    }

    @Override
    Responsible responsible(CaseFile file) {
        return new Responsible(file.administration().value(), new Role("contact-person"));
    }
}
