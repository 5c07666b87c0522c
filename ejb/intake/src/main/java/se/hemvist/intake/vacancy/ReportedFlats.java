package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatRefusal.UnknownFlat;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.store.Sql;

/** All flats, and who holds them. */
@ApplicationScoped
class ReportedFlats {

    /** A list of flats: of the municipality, and of one company if it is named. */
    record Search(Municipality municipality, Optional<OrganisationId> company) {}

    /** What an owner calls a flat that may be had from a day on. */
    record Called(UUID company, Optional<String> number, LocalDate availableFrom) {}

    private static final String FOUND =
            """
            from Flat where municipality.code = :municipality
                and (:company is null or company = :company)
            """;

    private static final String CONFIRMED = "municipality = :municipality and use.confirmedBy is not null";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Sql sql;

    void add(Flat flat) {
        entities.persist(flat);
    }

    void add(FlatHold hold) {
        entities.persist(hold);
        entities.flush();
    }

    /** @throws UnknownFlat if there is none by that id */
    Flat get(FlatId id) {
        return Optional.ofNullable(entities.find(Flat.class, id)).orElseThrow(UnknownFlat::new);
    }

    /**
     * As {@link #get}, as it is once nobody else may lock it until the transaction ends: who has looked at it before
     * may have seen what a rival has changed since.
     *
     * @throws UnknownFlat if there is none by that id
     */
    Flat lock(FlatId id) {
        Flat flat = get(id);
        if (entities.getLockMode(flat) != LockModeType.PESSIMISTIC_WRITE) {
            entities.refresh(flat, LockModeType.PESSIMISTIC_WRITE);
        }
        return flat;
    }

    /** Latest first. */
    List<Flat> find(Search search, PageRequest request) {
        return entities.createQuery(FOUND + "order by receivedOn desc, id", Flat.class)
                .setParameter("municipality", search.municipality().code())
                .setParameter(
                        "company", search.company().map(OrganisationId::value).orElse(null))
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(Search search) {
        return entities.createQuery("select count(*) " + FOUND, Long.class)
                .setParameter("municipality", search.municipality().code())
                .setParameter(
                        "company", search.company().map(OrganisationId::value).orElse(null))
                .getSingleResult();
    }

    /** The vacant ones of the companies, those that can be had first at the top. */
    List<Flat> vacantOf(Set<OrganisationId> companies) {
        return entities.createQuery(
                        """
                        from Flat where company in :companies and state = VACANT
                            and (use.stream is null or use.stream = TRIAL_TRAINING)
                        order by availableFrom, id
                        """,
                        Flat.class)
                .setParameter(
                        "companies",
                        companies.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** In which area each of these flats is. */
    Map<FlatId, String> areas(Set<FlatId> wanted) {
        return entities.createQuery(
                        "select f.id.value, f.address.area from Flat f where f.id.value in :ids", Object[].class)
                .setParameter("ids", wanted.stream().map(FlatId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new FlatId((UUID) row[0]), row -> (String) row[1]));
    }

    /** The vacant ones of the municipality, those that can be had first at the top. */
    List<Flat> vacantIn(Municipality municipality) {
        return entities.createQuery(
                        "from Flat where municipality = :municipality and state = VACANT order by availableFrom, id",
                        Flat.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }

    /** Those used so that the quota was passed by it, the latest first. */
    List<ConfirmedUse> confirmed(Municipality municipality, PageRequest request) {
        return entities.createQuery("from Flat where " + CONFIRMED + " order by use.streamedOn desc, id", Flat.class)
                .setParameter("municipality", municipality)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultStream()
                .flatMap(flat -> flat.confirmedUse().stream())
                .toList();
    }

    long countConfirmed(Municipality municipality) {
        return entities.createQuery("select count(*) from Flat where " + CONFIRMED, Long.class)
                .setParameter("municipality", municipality)
                .getSingleResult();
    }

    /** The flat that the owner names so. */
    Optional<Flat> find(OrganisationId company, String number, LocalDate availableFrom) {
        return entities.createQuery(
                        """
                        from Flat where company = :company and number = :number and availableFrom = :availableFrom
                        """,
                        Flat.class)
                .setParameter("company", company.value())
                .setParameter("number", number)
                .setParameter("availableFrom", availableFrom)
                .getResultStream()
                .findFirst();
    }

    /** The flats in the municipality that have one of the numbers, by what their owners call them. */
    Map<Called, Flat> called(Municipality municipality, Collection<String> numbers) {
        return entities.createQuery("from Flat where municipality = :municipality and number in :numbers", Flat.class)
                .setParameter("municipality", municipality)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Flat::called, Function.identity()));
    }

    /** Lets one at a time hand over flats in the municipality, or settle what they are used for. */
    void oneAtATime(Municipality municipality) {
        sql.oneAtATime("flats of " + municipality.code());
    }

    /** The hold on the flat that is open, whosever it is. */
    Optional<FlatHold> openHold(FlatId flat) {
        return entities.createQuery("from FlatHold where flat = :flat and endedOn is null", FlatHold.class)
                .setParameter("flat", flat)
                .getResultStream()
                .findFirst();
    }

    /** The offer's hold on the flat that is open. */
    Optional<FlatHold> openHold(FlatId flat, UUID offer) {
        return entities.createQuery(
                        "from FlatHold where flat = :flat and offer = :offer and endedOn is null", FlatHold.class)
                .setParameter("flat", flat)
                .setParameter("offer", offer)
                .getResultStream()
                .findFirst();
    }

    /** The offer's last hold on the flat, whether it is open or not. */
    Optional<FlatHold> lastHold(FlatId flat, UUID offer) {
        return entities.createQuery(
                        "from FlatHold where flat = :flat and offer = :offer order by heldOn desc", FlatHold.class)
                .setParameter("flat", flat)
                .setParameter("offer", offer)
                .getResultStream()
                .findFirst();
    }
}
