package se.hemvist.lease.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.Version;

/** Why the papers of a sublease do not do. */
public abstract sealed class DocumentRefusal extends Refusal {

    private DocumentRefusal(Map<String, ?> facts) {
        super(Kind.RULE, facts);
        at("documents");
    }

    /** Papers that must be there by the day are missing, and nobody who is named lets them be missing. */
    @Guards(dated = DocumentPolicy.class)
    public static final class DocumentsMissing extends DocumentRefusal {
        DocumentsMissing(Set<DocumentKind> missing, LocalDate day, Version<DocumentPolicy> policy) {
            super(Map.of("missing", new TreeSet<>(missing), "day", day, "heading", policy.source()));
            by(policy);
        }
    }

    /** Somebody who must be in a paper is not. */
    @Guards(rule = "S-79", section = "Pappersexercis")
    public static final class PartyMissing extends DocumentRefusal {
        public PartyMissing(DocumentKind document, Set<DocumentParty> missing) {
            super(Map.of("document", document, "missing", new TreeSet<>(missing)));
        }
    }
}
