package se.hemvist.web.rest.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.DisclosureLine;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.disclosure.Receiver;

/** A line of a case's log of disclosures: what, to whom, on which ground, when, and who logged it. */
public record DisclosureAnswer(Disclosed what, To to, Why ground, LocalDate on, Line line) {

    /** To whom: one of the two. */
    public record To(
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) UUID organisationId,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String name) {

        static To of(Receiver to) {
            return new To(to.organisation(), to.name());
        }
    }

    /**
     * On which ground.
     *
     * @param note in the words of whoever told it
     */
    public record Why(Ground kind, @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String note) {

        /** Which; the words are about a person. */
        @Override
        public String toString() {
            return "Why[" + kind + "]";
        }
    }

    /** When the line was written, and by whom. */
    public record Line(Instant recordedAt, String recordedBy) {}

    static DisclosureAnswer of(DisclosureLine line) {
        return new DisclosureAnswer(
                line.disclosure().what(),
                To.of(line.disclosure().to()),
                new Why(line.disclosure().ground(), line.disclosure().note().orElse(null)),
                line.disclosure().on(),
                new Line(line.at(), line.by()));
    }
}
