package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.time.Receipt;

/** T-03: the agency sends the tenant proposal to the landlord at once when the flat has been accepted. */
@ApplicationScoped
class ProposalDue extends AtOnceDue {

    @Override
    public String code() {
        return "T-03";
    }

    @Override
    public String title() {
        return "Skicka hyresgästförslag till värden";
    }

    @Override
    OfferState awaitedIn() {
        return OfferState.ACCEPTED;
    }

    @Override
    Optional<Receipt> since(Mediation mediation) {
        return mediation.acceptance();
    }

    @Override
    Responsible responsible(CaseFile file) {
        return new Responsible(file.coordinationUnit().value(), new Role("agency-officer"));
    }
}
