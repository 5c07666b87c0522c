package se.hemvist.intake.attachment;

import java.util.Optional;

/**
 * A file as it is handed in.
 *
 * @param name what the sender calls it
 * @param said the media type that the sender says it is of
 */
public record NewAttachment(Optional<String> name, Optional<String> said, Content content) {

    /** Nothing; a name may say anything. */
    @Override
    public String toString() {
        return "NewAttachment[]";
    }
}
