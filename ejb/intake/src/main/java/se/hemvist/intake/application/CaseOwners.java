package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import se.hemvist.intake.party.OrganisationId;

/** Who answers for which cases, for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseOwners {

    @Inject
    OpenedCases cases;

    @Inject
    CaseProgress progress;

    /**
     * Gives the colleague all cases of the organisation that are not over and for which the other has answered, there or
     * at its coordination unit or agency; each case's timeline says so.
     *
     * @return how many cases
     */
    public int handOver(OrganisationId organisation, CaseloadHandOver over) {
        List<HousingCase> theirs = cases.lockAllOf(organisation, over.from());
        theirs.forEach(each -> {
            each.handedOver(organisation, over);
            progress.note(
                    each.id(), Occurrence.of("caseload-handed-over", over.on()).because(over.reason()));
        });
        return theirs.size();
    }
}
