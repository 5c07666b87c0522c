package se.hemvist.intake.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.time.HouseClock;

/**
 * Where a use case of any context notes that it hands something of a case to others, in the transaction in which it does.
 * Locks no case.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DisclosureLog {

    @Inject
    LoggedDisclosures disclosures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** Adds a line under the caller's name. */
    public void note(CaseId caseId, Disclosure disclosure) {
        DisclosureLine line = new DisclosureLine(disclosure, access.actor().user(), clock.now());
        disclosures.add(new LoggedDisclosure(caseId, line));
    }
}
