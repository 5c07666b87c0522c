package se.hemvist.intake.register;

import java.util.Optional;
import se.hemvist.intake.attachment.AttachmentId;

/**
 * A paper that came into a case or went out of it (handling).
 *
 * @param detail which letter, decision or form it is, as the house calls them
 * @param file   its content, where the case has it
 */
public record Paper(
        Passage passage, PaperKind kind, Correspondent with, Optional<String> detail, Optional<AttachmentId> file) {

    static Paper of(Passage passage, PaperKind kind, Correspondent with) {
        return new Paper(passage, kind, with, Optional.empty(), Optional.empty());
    }

    Paper saying(String what) {
        return new Paper(passage, kind, with, Optional.of(what), file);
    }

    /** The same with the file that is its content. */
    Paper holding(AttachmentId content) {
        return new Paper(passage, kind, with, detail, Optional.of(content));
    }
}
