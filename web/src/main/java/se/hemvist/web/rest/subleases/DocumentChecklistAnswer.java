package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.document.DocumentChecklistView;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.Occasion;
import se.hemvist.lease.document.Overridden;
import se.hemvist.web.rest.page.Link;

/**
 * The papers of a sublease (pappersexercis) as they are told.
 *
 * @param lines     one for each paper that is asked for or there
 * @param overrides what was let be missing, by whom and why
 */
public record DocumentChecklistAnswer(
        List<Line> lines, List<Waived> overrides, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One paper.
     *
     * @param asked     when it is asked for; left out if it is not
     * @param documents those that are there
     */
    public record Line(
            DocumentKind kind, DocumentChecklistView.@Nullable When asked, List<DocumentRequest> documents) {}

    /** A paper that was let be missing. */
    public record Waived(DocumentKind kind, Occasion occasion, LocalDate day, String by, String reason) {

        /** Which paper and when; the reason may be about a person. */
        @Override
        public String toString() {
            return "Waived[" + kind + ", " + occasion + ", " + day + "]";
        }

        static Waived of(Overridden kept) {
            return new Waived(kept.kind(), kept.occasion(), kept.on(), kept.by(), kept.reason());
        }
    }

    static DocumentChecklistAnswer of(DocumentChecklistView view, UriInfo uri) {
        return new DocumentChecklistAnswer(
                view.lines().stream().map(DocumentChecklistAnswer::line).toList(),
                view.overridden().stream().map(Waived::of).toList(),
                Link.self(uri));
    }

    private static Line line(DocumentChecklistView.Line line) {
        return new Line(
                line.kind(),
                line.asked().orElse(null),
                line.documents().stream().map(DocumentRequest::of).toList());
    }
}
