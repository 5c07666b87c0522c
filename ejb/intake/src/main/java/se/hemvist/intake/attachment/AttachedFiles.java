package se.hemvist.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.attachment.AttachmentRefusal.UnknownFile;
import se.hemvist.kernel.page.PageRequest;

/** All cases' entries of files. */
@ApplicationScoped
class AttachedFiles {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(AttachedFile file) {
        entities.persist(file);
    }

    /** That none of them points to what it pointed to is in the database from here on. */
    void flush() {
        entities.flush();
    }

    /** @throws UnknownFile if the case has none by that id */
    AttachedFile get(CaseId caseId, AttachmentId id) {
        return find(caseId, id).orElseThrow(UnknownFile::new);
    }

    Optional<AttachedFile> find(CaseId caseId, AttachmentId id) {
        return Optional.ofNullable(entities.find(AttachedFile.class, id)).filter(file -> file.isIn(caseId));
    }

    /** The size in bytes of the largest file that each of these cases has, where it has one. */
    Map<CaseId, Long> largest(Collection<CaseId> cases) {
        return entities.createQuery(
                        """
                        select file.caseId, max(file.size) from AttachedFile file
                        where file.caseId in :cases and file.sha256 is not null group by file.caseId
                        """,
                        Object[].class)
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.toMap(row -> (CaseId) row[0], row -> (Long) row[1]));
    }

    /** In the order in which they came. */
    List<AttachedFile> of(CaseId caseId, PageRequest request) {
        return entities.createQuery("from AttachedFile where caseId = :caseId order by number", AttachedFile.class)
                .setParameter("caseId", caseId)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(CaseId caseId) {
        return entities.createQuery("select count(*) from AttachedFile where caseId = :caseId", Long.class)
                .setParameter("caseId", caseId)
                .getSingleResult();
    }
}
