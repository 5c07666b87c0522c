package se.hemvist.lease.document;

import java.util.List;
import java.util.Optional;

/**
 * The papers of a sublease as readers see them.
 *
 * @param lines      one for each paper that is asked for or there, in the brochure's order
 * @param overridden what was let be missing, in the order in which it happened
 */
public record DocumentChecklistView(List<Line> lines, List<Overridden> overridden) {

    public DocumentChecklistView {
        lines = List.copyOf(lines);
        overridden = List.copyOf(overridden);
    }

    /** When a paper is asked for. */
    public enum When {
        /** Before the sublease is signed. */
        BEFORE_SIGNING,
        /** At the signing. */
        AT_SIGNING,
        /** Only if the stay is to go on after one year. */
        PAST_ONE_YEAR
    }

    /**
     * One of the papers.
     *
     * @param asked     when it is asked for; empty if the programme does without it
     * @param documents those that are there, the one added first at the top
     */
    public record Line(DocumentKind kind, Optional<When> asked, List<Document> documents) {

        public Line {
            documents = List.copyOf(documents);
        }
    }
}
