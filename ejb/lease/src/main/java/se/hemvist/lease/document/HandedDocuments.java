package se.hemvist.lease.document;

import java.util.List;
import java.util.Optional;

/**
 * What is handed in of papers at an occasion.
 *
 * @param documents  the papers, in any order
 * @param overriding the decision to go on without some of those that are missing, if there is one
 */
public record HandedDocuments(List<Document> documents, Optional<DocumentOverride> overriding) {

    public HandedDocuments {
        documents = List.copyOf(documents);
    }

    /** None at all. */
    public static HandedDocuments none() {
        return new HandedDocuments(List.of(), Optional.empty());
    }

    /** No papers, but perhaps the decision to go on without. */
    public static HandedDocuments only(Optional<DocumentOverride> overriding) {
        return new HandedDocuments(List.of(), overriding);
    }
}
