package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Responsible;

/** T-46: the person chooses one of two flats while they are held. */
@ApplicationScoped
class PairHeld extends ChoiceDue {

    @Override
    public String code() {
        return "T-46";
    }

    @Override
    public String title() {
        return "Välj en av de två lägenheterna";
    }

    @Override
    Set<Programme> programmes() {
        return EnumSet.of(Programme.HOUSING_FIRST);
    }

    @Override
    Responsible responsible(CaseFile file) {
        return new Responsible(file.coordinationUnit().value(), new Role("coordinator"));
    }
}
