package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.transfer.TransferRefusal.NothingCounts;

/** All transfers. */
@ApplicationScoped
class KeptTransfers {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(Transfer transfer) {
        entities.persist(transfer);
        entities.flush();
    }

    Optional<Transfer> find(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(Transfer.class, sublease));
    }

    /** @throws NothingCounts if there is none for that sublease */
    Transfer get(SubleaseId sublease) {
        return find(sublease).orElseThrow(() -> new NothingCounts(sublease));
    }

    /** Those that stand in one of the states, and on whose sublease no notice stands. */
    Stream<Transfer> in(Set<TransferState> states) {
        return entities.createQuery(
                        "from Transfer where state in :states and restsSince is null order by sublease.value",
                        Transfer.class)
                .setParameter("states", states)
                .getResultStream();
    }

    /** Those of the organisation's flats whose day has come, and those that are awaited, with the flats. */
    Map<Transfer, FlatId> due(Set<UUID> hidden, UUID organisation, Set<UUID> awaited) {
        return entities.createQuery(
                        """
                        select t, h.hired.flat
                          from Transfer t
                          join Sublease s on s.id.value = t.sublease.value
                          join HeadLease h on h.id.value = s.headLease.value
                         where t.parties.headTenant.value = :organisation and t.restsSince is null
                           and (t.state = DUE or t.sublease.value in :awaited)
                           and t.about.caseId.value not in :hidden
                        """,
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("awaited", awaited)
                .setParameter("hidden", hidden)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Transfer) row[0], row -> (FlatId) row[1]));
    }

    /** Those of the subleases whose time is still counted, without reading them. */
    List<UUID> countingOf(Collection<UUID> subleases) {
        return entities.createQuery(
                        "select t.sublease.value from Transfer t where t.state = COUNTING and t.restsSince is null"
                                + " and t.sublease.value in :subleases order by t.sublease.value",
                        UUID.class)
                .setParameter("subleases", subleases)
                .getResultList();
    }
}
