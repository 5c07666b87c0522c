package se.hemvist.lease.ownerwarning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.lease.conduct.DisturbanceId;

/** What owners have written, for those who decide on what is on record, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WarningRecords {

    @Inject
    ReceivedWarnings warnings;

    /** How many came about these cases by the end of the day. */
    public int of(List<DisturbanceId> cases, LocalDate day) {
        return Math.toIntExact(cases.stream()
                .flatMap(each -> warnings.of(each).stream())
                .filter(warning -> !warning.view().receivedOn().isAfter(day))
                .count());
    }

    /** That by the identity, if it is about one of these cases. */
    public Optional<OwnerWarningRecord> find(OwnerWarningId id, List<DisturbanceId> cases) {
        return cases.stream()
                .flatMap(each -> warnings.of(each).stream())
                .map(OwnerWarning::kept)
                .filter(kept -> kept.id().equals(id))
                .map(KeptWarning::warning)
                .findFirst();
    }
}
