package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.time.HouseClock;

/** Who answers for which cases, for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseOwners {

    @Inject
    OpenedCases cases;

    @Inject
    CaseProgress progress;

    @Inject
    HouseClock clock;

    /**
     * Gives the colleague all cases of the organisation that are not over and for which the other has answered, there or
     * at its coordination unit or agency; each case's timeline says so. A case on paper stays where it is unless the
     * colleague is named at its administration.
     *
     * @return how many cases
     */
    public int handOver(OrganisationId organisation, CaseloadHandOver over) {
        boolean named = cases.named(organisation, clock.today()).contains(over.to());
        List<HousingCase> theirs = cases.lockAllOf(organisation, over.from()).stream()
                .filter(each -> named || !each.isKeptFrom(organisation))
                .toList();
        theirs.forEach(each -> {
            each.handedOver(organisation, over);
            progress.note(
                    each.id(), Occurrence.of("caseload-handed-over", over.on()).because(over.reason()));
        });
        return theirs.size();
    }
}
