package se.hemvist.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.attachment.AttachmentId;
import se.hemvist.intake.register.RegisterRefusal.UnknownPaper;
import se.hemvist.kernel.page.PageRequest;

/** The lines of all cases' registers. */
@ApplicationScoped
class RegisteredPapers {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(RegisteredPaper paper) {
        entities.persist(paper);
    }

    /** @throws UnknownPaper if the case has none by that id */
    RegisteredPaper get(CaseId caseId, PaperId id) {
        return Optional.ofNullable(entities.find(RegisteredPaper.class, id))
                .filter(paper -> paper.isIn(caseId))
                .orElseThrow(UnknownPaper::new);
    }

    /** Those whose content the file is. */
    List<RegisteredPaper> holding(CaseId caseId, AttachmentId file) {
        return entities.createQuery(
                        "from RegisteredPaper where caseId = :caseId and file = :file", RegisteredPaper.class)
                .setParameter("caseId", caseId)
                .setParameter("file", file.value())
                .getResultList();
    }

    /** In the order of registration. */
    List<RegisteredPaper> of(CaseId caseId, PageRequest request) {
        return entities.createQuery(
                        "from RegisteredPaper where caseId = :caseId order by number", RegisteredPaper.class)
                .setParameter("caseId", caseId)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(CaseId caseId) {
        return entities.createQuery("select count(*) from RegisteredPaper where caseId = :caseId", Long.class)
                .setParameter("caseId", caseId)
                .getSingleResult();
    }
}
