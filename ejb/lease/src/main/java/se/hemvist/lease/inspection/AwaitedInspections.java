package se.hemvist.lease.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseFile;

/** What is to be inspected, for those who know of an occasion, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AwaitedInspections {

    @Inject
    PlannedInspections inspections;

    /** The flat is to be inspected from the day on; nothing happens if it is to be already. */
    public void await(SubleaseFile sublease, InspectionKind kind, LocalDate occasionedOn) {
        if (inspections
                .find(sublease.sublease(), kind)
                .filter(Inspection::isAwaited)
                .isEmpty()) {
            inspections.add(Inspection.awaited(kind, sublease, occasionedOn));
        }
    }
}
