package se.hemvist.intake.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseState;
import se.hemvist.kernel.deadline.Deadlines;

/** What a decision on the application, or its being taken back, means for a request that it be decided on. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DecidedCases {

    static final Set<CaseState> DECIDED = EnumSet.of(
            CaseState.GRANTED,
            CaseState.WAITING_FOR_FLAT,
            CaseState.IN_OFFER,
            CaseState.HOUSED,
            CaseState.REFUSED,
            CaseState.WITHDRAWN,
            CaseState.CLOSED);

    @Inject
    KnownDelays delays;

    @Inject
    Deadlines deadlines;

    @Inject
    RequestDue requestDue;

    void on(@Observes Advanced advanced) {
        if (advanced.to() == CaseState.WITHDRAWN) {
            deadlines.cancel(requestDue, advanced.caseId().value(), "", advanced.on());
        } else if (DECIDED.contains(advanced.to())) {
            delays.request(advanced.caseId()).filter(DecisionRequest::isOpen).ifPresent(request -> {
                request.answered(advanced.on());
                deadlines.met(requestDue, advanced.caseId().value(), "", advanced.on());
            });
        }
    }
}
