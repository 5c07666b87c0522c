package se.hemvist.intake.paperway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.StandIn;
import se.hemvist.intake.application.StandIns;
import se.hemvist.kernel.actor.Actor;

/**
 * What the senders of forms on the paper way are shown in place of the cases that they were given the numbers of, as the
 * senders of other forms are shown their cases; for good, whatever becomes of the form.
 */
@ApplicationScoped
class SentForms implements StandIns {

    @Inject
    KeptTasks tasks;

    @Override
    public Optional<StandIn> of(CaseId id, Actor actor) {
        return tasks.sent(id, actor.user()).map(PaperTask::standIn).filter(standIn -> standIn.isShownTo(actor));
    }

    @Override
    public List<StandIn> shownTo(Actor actor) {
        return tasks.sentBy(actor.user()).stream()
                .map(PaperTask::standIn)
                .filter(standIn -> standIn.isShownTo(actor))
                .toList();
    }
}
