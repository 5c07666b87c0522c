package se.hemvist.lease.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.household.CoResidentGoes;
import se.hemvist.lease.household.HouseholdChanged;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.TerminationEvent.Leaves;
import se.hemvist.lease.termination.TerminationEvent.Moved;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationState;

/** What happens to the ending of a lease, and to who lives there, means for a spouse's or cohabitant's right, in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EndingEvents {

    @Inject
    StandingRights standing;

    @Inject
    KeptRights rights;

    @Inject
    PartnerClock deadline;

    /**
     * Nobody is evicted, and no flat left, over the head of who may have the lease.
     *
     * @throws PartnerRefusal.PartnerMayStay          as long as that runs
     * @throws PartnerRefusal.PartnerDecisionNotFinal as long as the rent tribunal's decision may be appealed
     * @throws PartnerRefusal.PartnerTookOver         if somebody would be evicted who has taken it over
     */
    void on(@Observes Leaves tenant) {
        SubleaseId sublease = tenant.file().about().sublease();
        if (tenant.evicted()) {
            rights.of(sublease).ifPresent(PartnerRight::demandNotTakenOver);
        }
        standing.of(tenant.file()).ifPresent(own -> own.holder()
                .map(there -> rights.of(sublease).orElseGet(() -> PartnerRight.arisen(sublease, there.coResident())))
                .ifPresent(right -> right.demandOver(own.lease(), tenant.on())));
    }

    /**
     * Its last day may be another one now; or the lease goes on with the tenant, and there is nothing to take over.
     *
     * @throws PartnerRefusal.PartnerTookOver if somebody has taken it over
     */
    void on(@Observes Moved ending) {
        TerminationFile file = ending.file();
        SubleaseId sublease = file.about().sublease();
        if (file.state() == TerminationState.WITHDRAWN || file.state() == TerminationState.RECOVERED) {
            rights.of(sublease).ifPresent(right -> {
                right.demandNotTakenOver();
                right.fall();
            });
            rights.flush();
        }
        deadline.follow(sublease, ending.on());
    }

    /**
     * Nobody is written off whose right is in hand or used: a move-out is said with how it is known.
     *
     * @throws PartnerRefusal.PartnerRightHeld if they would be struck
     * @throws PartnerRefusal.PartnerGoneUnexplained if it is not said how it is known that they have moved out
     */
    void on(@Observes CoResidentGoes goes) {
        rights.of(goes.sublease())
                .filter(right -> right.coResident().equals(goes.who()))
                .ifPresent(right -> right.demandMayGo(goes));
    }

    /** Who lives there no more has no right; who does may have one. */
    void on(@Observes HouseholdChanged household) {
        SubleaseId sublease = household.sublease();
        rights.of(sublease)
                .filter(right -> right.state() != PartnerRightState.TAKEN_OVER)
                .filter(right -> !standing.livesThere(sublease, right.coResident()))
                .ifPresent(PartnerRight::fall);
        rights.flush();
        deadline.follow(sublease, household.on());
    }
}
