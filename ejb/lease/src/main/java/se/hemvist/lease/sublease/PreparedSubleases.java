package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** All subleases. */
@ApplicationScoped
class PreparedSubleases {

    private static final String OF_ORGANISATION =
            """
             from Sublease s
            where s.about.municipality.code = :municipality
              and (s.parties.administration.value = :organisation
                   or s.parties.provider.value = :organisation
                   or s.parties.headTenant.value = :organisation
                   or s.parties.landlord.value = :organisation)
              and s.about.caseId.value not in :hidden
            """;

    private static final String FACTS =
            """
            select s, h.terms.block, h.conversion.convertedOn
              from Sublease s join HeadLease h on h.id.value = s.headLease.value
             where\s""";

    private static final String OF_SAME =
            """
             from Sublease s join Sublease other on other.letting.tenant = s.letting.tenant
              and other.letting.flat = s.letting.flat and other.id <> s.id
            where\s""";

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(Sublease sublease) {
        entities.persist(sublease);
        entities.flush();
    }

    /** Makes what has changed known to those who ask the database. */
    void flush() {
        entities.flush();
    }

    /** @throws UnknownSublease if there is none by that identity */
    Sublease get(SubleaseId id) {
        return Optional.ofNullable(entities.find(Sublease.class, id)).orElseThrow(() -> new UnknownSublease(id));
    }

    /**
     * The sublease, which nobody else can change until the transaction ends.
     *
     * @throws UnknownSublease if there is none by that identity
     */
    Sublease lock(SubleaseId id) {
        return Optional.ofNullable(entities.find(Sublease.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownSublease(id));
    }

    /** Those to the person, which nobody else can change until the transaction ends. */
    List<Sublease> lockAllTo(PersonId tenant) {
        return entities.createQuery("from Sublease where letting.tenant = :tenant order by id.value", Sublease.class)
                .setParameter("tenant", tenant)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those of them that are there, in the order of their ids: nobody else can change them until the transaction ends. */
    List<Sublease> lock(Collection<UUID> ids) {
        return entities.createQuery("from Sublease s where s.id.value in :ids order by s.id.value", Sublease.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws UnknownSublease if there is none by that identity that is signed */
    LeaseFacts facts(SubleaseId id) {
        List<DateRange> before = entities.createQuery(
                        "select other" + OF_SAME + "s.id = :id and other.left.on is not null", Sublease.class)
                .setParameter("id", id)
                .getResultStream()
                .flatMap(other -> other.letTime().stream())
                .toList();
        return entities.createQuery(FACTS + "s.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> facts(row, before))
                .findFirst()
                .orElseThrow(() -> new UnknownSublease(id));
    }

    /** Those that run of the same flat to the same tenant. */
    List<SubleaseId> runningToSame(SubleaseId id) {
        return entities.createQuery(
                        "select other.id.value" + OF_SAME + "s.id = :id and other.state in (SIGNED, IN_FORCE)",
                        UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .map(SubleaseId::new)
                .toList();
    }

    /**
     * The city's own lease that it stands on, without reading the rest: all that stand on it are locked first.
     *
     * @throws UnknownSublease if there is none by that identity that is signed
     */
    HeadLeaseId headLeaseOf(SubleaseId id) {
        return entities.createQuery(
                        "select s.headLease.value from Sublease s where s.id = :id and s.headLease.value is not null",
                        UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(HeadLeaseId::new)
                .orElseThrow(() -> new UnknownSublease(id));
    }

    /** Those that were signed on it, in the order of their ids: nobody else can change them until the transaction ends. */
    void lockOn(HeadLeaseId head) {
        entities.createQuery("from Sublease where headLease = :head order by id.value", Sublease.class)
                .setParameter("head", head)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that were signed on it, and not by mistake, the first one first. */
    List<Sublease> standingOn(HeadLeaseId head) {
        return entities.createQuery(
                        "from Sublease where headLease = :head and state <> VOIDED order by lease.start, id.value",
                        Sublease.class)
                .setParameter("head", head)
                .getResultList();
    }

    /** Where those stand that were signed on the city's own lease. */
    List<SubleaseState> on(HeadLeaseId head) {
        return entities.createQuery("select state from Sublease where headLease = :head", SubleaseState.class)
                .setParameter("head", head)
                .getResultList();
    }

    Stream<LeaseFacts> running() {
        Map<UUID, List<DateRange>> before = beforeRunning();
        return entities.createQuery(FACTS + "s.state in (SIGNED, IN_FORCE)", Tuple.class)
                .getResultStream()
                .map(row -> facts(
                        row, before.getOrDefault(row.get(0, Sublease.class).id().value(), List.of())));
    }

    private Map<UUID, List<DateRange>> beforeRunning() {
        return entities.createQuery(
                        "select s.id.value, other" + OF_SAME
                                + "s.state in (SIGNED, IN_FORCE) and other.left.on is not null",
                        Tuple.class)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get(0, UUID.class),
                        flatMapping(row -> row.get(1, Sublease.class).letTime().stream(), toList())));
    }

    private static LeaseFacts facts(Tuple row, List<DateRange> before) {
        Optional<LocalDate> convertedOn = Optional.ofNullable(row.get(2, LocalDate.class));
        return row.get(0, Sublease.class).facts(row.get(1, BlockLet.class), convertedOn, before);
    }

    /** Those that the organisation is a party to, without those of hidden cases, the one that began last first. */
    List<Sublease> of(UUID organisation, Municipality municipality, Set<UUID> hidden, PageRequest page) {
        return entities.createQuery(
                        "select s" + OF_ORGANISATION + "order by s.lease.start desc, s.id.value", Sublease.class)
                .setParameter("municipality", municipality.code())
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    long count(UUID organisation, Municipality municipality, Set<UUID> hidden) {
        return entities.createQuery("select count(s)" + OF_ORGANISATION, Long.class)
                .setParameter("municipality", municipality.code())
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .getSingleResult();
    }
}
