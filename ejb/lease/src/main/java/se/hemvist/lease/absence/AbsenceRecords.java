package se.hemvist.lease.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import se.hemvist.lease.sublease.SubleaseId;

/** The days away, without the reasons, for those who count them in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AbsenceRecords {

    @Inject
    RecordedAbsences absences;

    /** Those that count, by their first days; none overlaps another. */
    public List<AwayDays> of(SubleaseId sublease) {
        return absences.counted(sublease).stream().map(Absence::days).toList();
    }

    /** The subleases whose tenants are away until further notice. */
    public List<UUID> ongoing() {
        return absences.ongoing();
    }
}
