package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Responsible;

/** T-02: the contact person answers the offer of a flat in a couple of days. */
@ApplicationScoped
class AnswerDue extends ChoiceDue {

    @Override
    public String code() {
        return "T-02";
    }

    @Override
    public String title() {
        return "Svara på lägenhetserbjudandet";
    }

    @Override
    Set<Programme> programmes() {
        return EnumSet.of(Programme.TRIAL, Programme.TRAINING);
    }

    @Override
    Responsible responsible(CaseFile file) {
        return new Responsible(file.administration().value(), new Role("contact-person"));
    }
}
