package se.hemvist.intake.casenote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.casenote.CaseNote.Place;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.page.PageRequest;

/** All notes. */
@ApplicationScoped
class WrittenNotes {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(CaseNote note) {
        entities.persist(note);
    }

    Optional<CaseNote> find(CaseId caseId, int number) {
        return Optional.ofNullable(entities.find(CaseNote.class, new Place(caseId.value(), number)));
    }

    /** Those that the organisation has written in the case, the latest first. */
    List<CaseNote> of(CaseId caseId, OrganisationId organisation, PageRequest request) {
        return entities.createQuery(
                        "from CaseNote where place.caseId = :case and organisation = :organisation"
                                + " order by place.number desc",
                        CaseNote.class)
                .setParameter("case", caseId.value())
                .setParameter("organisation", organisation.value())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(CaseId caseId, OrganisationId organisation) {
        return entities.createQuery(
                        "select count(*) from CaseNote where place.caseId = :case and organisation = :organisation",
                        Long.class)
                .setParameter("case", caseId.value())
                .setParameter("organisation", organisation.value())
                .getSingleResult();
    }

    /** The place of the case's next note, whoever writes it. */
    Place next(CaseId caseId) {
        long written = entities.createQuery("select count(*) from CaseNote where place.caseId = :case", Long.class)
                .setParameter("case", caseId.value())
                .getSingleResult();
        return new Place(caseId.value(), Math.toIntExact(written) + 1);
    }

    /** By the number of the note that is corrected, that of the one that corrects it. */
    Map<Integer, Integer> corrections(CaseId caseId, Collection<Integer> corrected) {
        return entities
                .createQuery("from CaseNote where place.caseId = :case and corrects in :numbers", CaseNote.class)
                .setParameter("case", caseId.value())
                .setParameter("numbers", corrected)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(note -> note.corrects().orElseThrow(), CaseNote::number));
    }
}
