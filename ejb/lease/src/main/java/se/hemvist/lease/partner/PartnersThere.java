package se.hemvist.lease.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseId;

/** Spouses and cohabitants under whom the city's own lease is not given up, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PartnersThere {

    @Inject
    StandingRights standing;

    @Inject
    KeptRights rights;

    /**
     * Lets the city give up its own lease of the flat on the day.
     *
     * @throws PartnerRefusal.PartnerLivesThere       if one has taken over the lease, and lives there
     * @throws PartnerRefusal.PartnerMayStay          as long as one may take it over
     * @throws PartnerRefusal.PartnerDecisionNotFinal as long as the rent tribunal's decision on that may be appealed
     */
    public void demandNobody(SubleaseId sublease, LocalDate on) {
        rights.of(sublease)
                .filter(right -> standing.livesThere(sublease, right.coResident()))
                .ifPresent(PartnerRight::demandFlatNotTheirs);
        standing.of(sublease).ifPresent(own -> own.holder()
                .map(there -> rights.of(sublease).orElseGet(() -> PartnerRight.arisen(sublease, there.coResident())))
                .ifPresent(right -> right.demandOver(own.lease(), on)));
    }
}
