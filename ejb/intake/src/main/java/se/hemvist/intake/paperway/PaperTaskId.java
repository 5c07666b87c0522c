package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which task of the paper way. */
@Embeddable
public record PaperTaskId(@Column(name = "task_id") UUID value) implements Serializable {

    /** One that no task has had. */
    public static PaperTaskId next() {
        return new PaperTaskId(UUID.randomUUID());
    }
}
