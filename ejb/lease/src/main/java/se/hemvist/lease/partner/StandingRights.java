package se.hemvist.lease.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.Households;
import se.hemvist.lease.household.PartnerThere;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.TenureRecords;
import se.hemvist.lease.termination.Endings;
import se.hemvist.lease.termination.TerminationFile;

/** Who has an own right to a lease as things stand. */
@ApplicationScoped
class StandingRights {

    @Inject
    Endings endings;

    @Inject
    Households households;

    @Inject
    TenureRecords tenures;

    /** What is known of it for the last ending of the sublease; empty before a notice has been given. */
    Optional<OwnRight> of(SubleaseId sublease) {
        return endings.last(sublease).flatMap(this::of);
    }

    /** The same of that ending. */
    Optional<OwnRight> of(TerminationFile ending) {
        SubleaseId sublease = ending.about().sublease();
        return LostLease.of(ending)
                .map(lease -> new OwnRight(
                        ending, lease, households.partnerThere(sublease), tenures.on(sublease, lease.lastDay())));
    }

    /** Whether that spouse or cohabitant does. */
    boolean livesThere(SubleaseId sublease, CoResidentId who) {
        return households
                .partnerThere(sublease)
                .map(PartnerThere::coResident)
                .filter(who::equals)
                .isPresent();
    }
}
