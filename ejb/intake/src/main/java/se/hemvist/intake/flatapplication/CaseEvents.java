package se.hemvist.intake.flatapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseEvent.Reopened;
import se.hemvist.intake.application.CaseState;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.deadline.Deadlines;

/** What it means for an application for a flat that its case is taken back: nobody rules on it or completes it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseEvents {

    @Inject
    Deadlines deadlines;

    @Inject
    RulingDue rulingDue;

    @Inject
    AskedCompletions completions;

    @Inject
    CompletionDue completionDue;

    @Inject
    CompletionEndDue endDue;

    @Inject
    Access access;

    /** The case goes on: what it waited for it waits for still. What is due is derived by whoever opens it again. */
    void on(@Observes Reopened reopened) {
        if (reopened.to() == CaseState.COMPLETION_REQUESTED) {
            List<AskedCompletion> asked = completions.of(reopened.caseId());
            asked.subList(asked.size() - 1, asked.size()).forEach(AskedCompletion::waitsOn);
        }
    }

    void on(@Observes Advanced advanced) {
        if (advanced.to() == CaseState.WITHDRAWN) {
            deadlines.cancel(rulingDue, advanced.caseId().value(), "", advanced.on());
            completions.openOf(advanced.caseId()).ifPresent(open -> {
                open.over(access.actor().user(), advanced.on());
                deadlines.cancel(completionDue, open.id(), "", advanced.on());
                deadlines.cancel(endDue, open.id(), "", advanced.on());
            });
        }
    }
}
