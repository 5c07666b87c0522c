package se.hemvist.lease.document;

import jakarta.persistence.EntityManager;
import se.hemvist.kernel.time.HouseClock;

/** What the other packages use of papers, on the entities of a test. */
public final class DocumentBench {

    private DocumentBench() {}

    public static Documents on(EntityManager entities, HouseClock clock) {
        Documents documents = new Documents();
        documents.checklists = new DocumentChecklists();
        documents.checklists.entities = entities;
        documents.clock = clock;
        return documents;
    }
}
