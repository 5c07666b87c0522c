package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.hemvist.lease.sublease.SubleaseId;

/** What is on record of a tenant's conduct, for those who decide on notice or transfer, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConductRecords {

    @Inject
    OpenDisturbances disturbances;

    /** All of the stay, of every case; empty where nobody ever told of anything. */
    public ConductRecord of(SubleaseId sublease) {
        return of(disturbances.of(sublease));
    }

    /** How many reports waited to be assessed at the end of the day. */
    public int unassessed(SubleaseId sublease, LocalDate day) {
        return Math.toIntExact(disturbances.of(sublease).stream()
                .mapToLong(disturbance -> disturbance.unassessed(day))
                .sum());
    }

    /** Every case of the stay, in the order in which they began. */
    public List<DisturbanceId> cases(SubleaseId sublease) {
        return disturbances.of(sublease).stream().map(DisturbanceCase::id).toList();
    }

    static ConductRecord of(List<DisturbanceCase> cases) {
        Map<LocalDate, DocumentedEvent> byDay = new TreeMap<>();
        cases.stream()
                .flatMap(DisturbanceCase::documented)
                .forEach(event -> byDay.merge(event.on(), event, DocumentedEvent::and));
        return new ConductRecord(
                List.copyOf(byDay.values()),
                cases.stream()
                        .flatMap(each -> each.notices().stream())
                        .map(SentRectification::of)
                        .toList());
    }
}
