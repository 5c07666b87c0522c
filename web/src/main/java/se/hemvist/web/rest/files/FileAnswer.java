package se.hemvist.web.rest.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.attachment.AttachmentView;
import se.hemvist.intake.attachment.AttachmentView.Named;
import se.hemvist.intake.attachment.MediaKind;

/**
 * A file of a case, without its content.
 *
 * @param number from 1, in the order in which the case's files came
 * @param file   left out where it was taken out, and for those who may not know whom the case is about
 */
public record FileAnswer(UUID id, int number, @Nullable File file, Added added, @Nullable TakenOut takenOut) {

    /** What it is called and of which kind it is. */
    public record File(String name, MediaKind kind, String mediaType) {

        static File of(Named named) {
            return new File(named.name(), named.kind(), named.kind().mediaType());
        }

        /** The kind; a name may say anything. */
        @Override
        public String toString() {
            return "File[" + kind + "]";
        }
    }

    /** How large it is, when it was put there and by whom. */
    public record Added(long bytes, Instant recordedAt, String recordedBy) {}

    /** When it was taken out, by whom and, for those who may read it, why. */
    public record TakenOut(LocalDate takenOutOn, String recordedBy, @Nullable String reason) {

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "TakenOut[" + takenOutOn + "]";
        }
    }

    static FileAnswer of(AttachmentView view) {
        return new FileAnswer(
                view.id().value(),
                view.number(),
                view.file().map(File::of).orElse(null),
                new Added(view.added().size(), view.added().at(), view.added().by()),
                view.removal()
                        .map(taken -> new TakenOut(
                                taken.on(), taken.by(), taken.reason().orElse(null)))
                        .orElse(null));
    }
}
