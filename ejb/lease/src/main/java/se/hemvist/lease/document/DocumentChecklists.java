package se.hemvist.lease.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** All checklists. */
@ApplicationScoped
class DocumentChecklists {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(DocumentChecklist checklist) {
        entities.persist(checklist);
    }

    Optional<DocumentChecklist> find(UUID sublease) {
        return Optional.ofNullable(entities.find(DocumentChecklist.class, sublease));
    }
}
