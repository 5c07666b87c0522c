package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.kernel.deadline.Deadlines;

/** What it means for the questions to companies that their case is over: nobody has to answer them any more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WithdrawnQuestions {

    @Inject
    AskedCompanies checks;

    @Inject
    Deadlines deadlines;

    @Inject
    LandlordCheckDue checkDue;

    void on(@Observes Advanced advanced) {
        if (advanced.to().isEnd()) {
            checks.of(advanced.caseId())
                    .forEach(check -> deadlines.cancel(
                            checkDue,
                            advanced.caseId().value(),
                            check.company().value().toString(),
                            advanced.on()));
        }
    }
}
