package se.hemvist.lease.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Papers for tests, complete but for what a test takes away. */
public final class APaper {

    private APaper() {}

    public static Document of(DocumentKind kind, LocalDate datedOn) {
        return new Document(kind, datedOn, kind.parties(), "D-" + kind.name().length(), "2002-01");
    }

    /** Papers 1 to 5 and 7. */
    public static List<Document> allBut(LocalDate datedOn, DocumentKind... missing) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.TENURE_WAIVER)
                .filter(kind -> !List.of(missing).contains(kind))
                .map(kind -> of(kind, datedOn))
                .toList();
    }

    /** Papers 1 to 5 and 7, handed in. */
    public static HandedDocuments all(LocalDate datedOn) {
        return new HandedDocuments(allBut(datedOn), Optional.empty());
    }

    static DocumentOverride without(DocumentKind... kinds) {
        return new DocumentOverride(Set.of(kinds), "Enhetschef Ek", "Beslutet skrivs ut i morgon.");
    }
}
