package se.hemvist.web.rest.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.attachment.AttachmentId;
import se.hemvist.intake.register.Correspondent;
import se.hemvist.intake.register.Direction;
import se.hemvist.intake.register.PaperKind;
import se.hemvist.intake.register.PaperLine;
import se.hemvist.intake.register.Passage;
import se.hemvist.intake.register.Side;
import se.hemvist.intake.register.Way;

/**
 * A line of a case's register.
 *
 * @param number from 1, in the order of registration
 */
public record PaperAnswer(UUID id, int number, Passed passage, What paper, Line line) {

    /** When it came or went, and by which way. */
    public record Passed(LocalDate on, Direction direction, Way way) {

        static Passed of(Passage passage) {
            return new Passed(passage.on(), passage.direction(), passage.way());
        }
    }

    /**
     * What it is.
     *
     * @param detail which letter or decision
     * @param fileId the file of the case that is its content
     */
    public record What(PaperKind kind, @Nullable String detail, Who with, @Nullable UUID fileId) {}

    /** From whom, or to whom: one of the two. */
    public record Who(@Nullable UUID organisationId, @Nullable Side side) {

        static Who of(Correspondent with) {
            return new Who(with.organisation(), with.side());
        }
    }

    /** When the line was written and by whom, and that it is wrong. */
    public record Line(Instant recordedAt, String recordedBy, @Nullable Struck struck) {}

    /** When the line was struck, by whom and, for those who may read it, why. */
    public record Struck(LocalDate struckOn, String struckBy, @Nullable String reason) {

        static Struck of(PaperLine.Struck strike) {
            return new Struck(strike.on(), strike.by(), strike.reason().orElse(null));
        }

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "Struck[" + struckOn + "]";
        }
    }

    static PaperAnswer of(PaperLine line) {
        return new PaperAnswer(
                line.id().value(),
                line.number(),
                Passed.of(line.paper().passage()),
                new What(
                        line.paper().kind(),
                        line.paper().detail().orElse(null),
                        Who.of(line.paper().with()),
                        line.paper().file().map(AttachmentId::value).orElse(null)),
                new Line(
                        line.registered().at(),
                        line.registered().by(),
                        line.strike().map(Struck::of).orElse(null)));
    }
}
