package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.SubleaseId;

/** The waivers that were signed, for those who compute tenure, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WaiverDeeds {

    @Inject
    WrittenWaivers waivers;

    /** Whether a lease of the programme is signed with one. */
    public static boolean askedAtSigning(Programme programme) {
        return WaiverPolicy.atSigning(programme).isPresent();
    }

    /** Those of the sublease, the first one first. */
    public List<WaiverDeed> of(SubleaseId sublease) {
        return waivers.of(sublease).map(TenureWaiver::deeds).orElse(List.of());
    }

    /** Whether one of the sublease was sent to the rent tribunal. */
    public boolean filed(SubleaseId sublease) {
        return waivers.of(sublease).filter(TenureWaiver::wasFiled).isPresent();
    }

    /** Whether whoever lets the flat does without one, so far, or has sent one to the rent tribunal. */
    public boolean decided(SubleaseId sublease) {
        return waivers.of(sublease).filter(TenureWaiver::isDecided).isPresent();
    }

    /** Of which subleases that is so. */
    public Set<SubleaseId> decided() {
        return waivers.all()
                .filter(TenureWaiver::isDecided)
                .map(TenureWaiver::sublease)
                .collect(Collectors.toSet());
    }

    /** All of them, by sublease. */
    public Map<SubleaseId, List<WaiverDeed>> all() {
        return waivers.signed().collect(Collectors.toMap(TenureWaiver::sublease, TenureWaiver::deeds));
    }

    /** Of which subleases one was sent to the rent tribunal. */
    public Set<SubleaseId> filed() {
        return waivers.signed()
                .filter(TenureWaiver::wasFiled)
                .map(TenureWaiver::sublease)
                .collect(Collectors.toSet());
    }
}
