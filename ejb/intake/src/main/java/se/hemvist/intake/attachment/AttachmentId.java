package se.hemvist.intake.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which file of a case; the same in every context. */
@Embeddable
public record AttachmentId(@Column(name = "attachment_id") UUID value) implements Serializable {

    /** One that no file has had. */
    public static AttachmentId next() {
        return new AttachmentId(UUID.randomUUID());
    }
}
