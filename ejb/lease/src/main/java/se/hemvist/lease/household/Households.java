package se.hemvist.lease.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Who lives in a flat, in numbers and without names, for those who ask in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Households {

    @Inject
    RecordedCoResidents coResidents;

    @Inject
    SubleaseProgress subleases;

    /** How many live there on the day, the tenant among them; as many as were signed for before anybody is registered. */
    public int occupants(SubleaseId sublease, LocalDate day) {
        return coResidents.household(sublease).occupants(day).orElseGet(() -> subleases.occupants(sublease));
    }

    /** How many children are registered there on the day. */
    public int children(SubleaseId sublease, LocalDate day) {
        return coResidents.household(sublease).children(day);
    }

    /** Whether a spouse or cohabitant of the tenant's is registered there on the day. */
    public boolean partner(SubleaseId sublease, LocalDate day) {
        return coResidents.household(sublease).partner(day);
    }

    /** The spouse or cohabitant of the tenant's who is registered as living there until further notice. */
    public Optional<PartnerThere> partnerThere(SubleaseId sublease) {
        return coResidents.of(sublease).stream()
                .filter(CoResident::isThere)
                .filter(other -> other.livesThere().kind().isPartner())
                .map(CoResident::there)
                .findFirst();
    }
}
