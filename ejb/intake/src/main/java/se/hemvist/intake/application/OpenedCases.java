package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseRefusal.UnknownCase;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.number.Municipality;

/** All cases, and the lines of their timelines. */
@ApplicationScoped
class OpenedCases {

    private static final String THEIRS =
            """
            from HousingCase where municipality.code = :municipality
                and :organisation in (administration, coordinationUnit, broker, provider, headTenant)
                and (onPaper = false or administration <> :organisation or :named = true)
            """;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(HousingCase opened) {
        entities.persist(opened);
        entities.flush();
    }

    void add(TimelineLine line) {
        entities.persist(line);
    }

    Optional<HousingCase> find(CaseId id) {
        return Optional.ofNullable(entities.find(HousingCase.class, id));
    }

    /** As {@link #find}, and nobody else may lock it until the transaction ends. */
    Optional<HousingCase> findLocked(CaseId id) {
        return Optional.ofNullable(entities.find(HousingCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The same for one that is there.
     *
     * @throws UnknownCase if there is none by that id
     */
    HousingCase lock(CaseId id) {
        return findLocked(id).orElseThrow(UnknownCase::new);
    }

    List<HousingCase> get(Collection<CaseId> ids) {
        return entities.createQuery("from HousingCase where id in :ids", HousingCase.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those that are not over and for which the user answers in the organisation, locked in one order for all. */
    List<HousingCase> lockAllOf(OrganisationId organisation, String user) {
        return entities.createQuery(
                        """
                        from HousingCase where state not in :ends
                            and (administration = :organisation and owner = :user
                                or coordinationUnit = :organisation and officer = :user)
                        order by id.value
                        """,
                        HousingCase.class)
                .setParameter("ends", List.of(CaseState.REFUSED, CaseState.WITHDRAWN, CaseState.CLOSED))
                .setParameter("organisation", organisation.value())
                .setParameter("user", user)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those of the municipality that stand in one of the states, in the order of their numbers. */
    List<HousingCase> in(Municipality municipality, Set<CaseState> states) {
        return entities.createQuery(
                        """
                        from HousingCase where municipality.code = :municipality and state in :states
                        order by number.value
                        """,
                        HousingCase.class)
                .setParameter("municipality", municipality.code())
                .setParameter("states", states)
                .getResultList();
    }

    /** The person's case in the programme that is not over. */
    Optional<HousingCase> open(PersonId person, Programme programme) {
        return entities.createQuery(
                        """
                        from HousingCase where person = :person and programme = :programme and state not in :ends
                        """,
                        HousingCase.class)
                .setParameter("person", person)
                .setParameter("programme", programme)
                .setParameter("ends", List.of(CaseState.REFUSED, CaseState.WITHDRAWN, CaseState.CLOSED))
                .getResultStream()
                .findFirst();
    }

    /** All of the person's, over or not. */
    List<HousingCase> of(PersonId person) {
        return entities.createQuery("from HousingCase where person = :person", HousingCase.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** All of these persons', over or not. */
    List<HousingCase> of(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery("from HousingCase where person in :persons", HousingCase.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** All of the person's, over or not, locked in one order for all. */
    List<HousingCase> lockAllOf(PersonId person) {
        return entities.createQuery("from HousingCase where person = :person order by id.value", HousingCase.class)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those in which the organisation has a part, newest first. */
    List<HousingCase> of(Reader reader, Window window) {
        return theirs("", "order by number.value desc", reader, HousingCase.class)
                .setFirstResult(window.from())
                .setMaxResults(window.most())
                .getResultList();
    }

    long count(Reader reader) {
        return theirs("select count(*) ", "", reader, Long.class).getSingleResult();
    }

    /** Which of the cases the reader has in the list. */
    Set<CaseId> among(Collection<CaseId> ids, Reader reader) {
        return Set.copyOf(theirs("select id ", "and id in :ids", reader, CaseId.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    private <T> TypedQuery<T> theirs(String what, String more, Reader reader, Class<T> result) {
        return entities.createQuery(what + THEIRS + more, result)
                .setParameter("municipality", reader.municipality().code())
                .setParameter("organisation", reader.organisation().value())
                .setParameter("named", reader.named());
    }

    /** Who of the organisation may know of its cases on paper that day; the rows are those of the paper way. */
    Set<String> named(OrganisationId organisation, LocalDate day) {
        return Set.copyOf(entities.createQuery(
                        """
                        select distinct userName from NamedPerson
                        where organisation = :organisation and validFrom <= :day and (validTo is null or validTo >= :day)
                        """,
                        String.class)
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .getResultList());
    }

    /**
     * For whom cases are listed.
     *
     * @param named whether they may know of their organisation's cases on paper
     */
    record Reader(OrganisationId organisation, Municipality municipality, boolean named) {}

    /**
     * Which part of an ordered list.
     *
     * @param from how many come before it
     */
    record Window(int from, int most) {}

    /** In the order of recording. */
    List<TimelineLine> timeline(CaseId id) {
        return entities.createQuery(
                        "from TimelineLine where place.caseId = :id order by place.line", TimelineLine.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The day of the latest line that tells of a move, or of the first line if none does. */
    LocalDate lastMove(CaseId id) {
        return entities.createQuery(
                        """
                        select happenedOn from TimelineLine
                        where place.caseId = :id and (place.line = 1 or to is not null)
                        order by place.line desc
                        """,
                        LocalDate.class)
                .setParameter("id", id.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow();
    }
}
