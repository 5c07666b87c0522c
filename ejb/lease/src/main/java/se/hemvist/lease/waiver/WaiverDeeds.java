package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/** The waivers that were signed, for those who compute tenure, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WaiverDeeds {

    @Inject
    WrittenWaivers waivers;

    /** The one that goes with the sublease, if it was signed. */
    public Optional<WaiverDeed> of(SubleaseId sublease) {
        return waivers.of(sublease).flatMap(TenureWaiver::signedDeed);
    }

    /** All of them, by sublease. */
    public Map<SubleaseId, WaiverDeed> all() {
        Map<SubleaseId, WaiverDeed> deeds = new HashMap<>();
        waivers.signed().forEach(waiver -> waiver.signedDeed().ifPresent(deed -> deeds.put(waiver.sublease(), deed)));
        return deeds;
    }
}
