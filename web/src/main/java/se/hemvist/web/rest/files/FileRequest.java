package se.hemvist.web.rest.files;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.attachment.Content;
import se.hemvist.intake.attachment.NewAttachment;

/**
 * A file as it is sent.
 *
 * @param name what the sender calls it
 * @param said the media type that it is sent as
 */
public record FileRequest(@Nullable String name, @NotNull String said, @NotNull Content content) {

    NewAttachment read() {
        return new NewAttachment(Optional.ofNullable(name), Optional.of(said), content);
    }

    /** Nothing; a name may say anything. */
    @Override
    public String toString() {
        return "FileRequest[]";
    }
}
