package se.hemvist.followup.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which assignment. */
@Embeddable
public record AssignmentId(@Column(name = "assignment_id") UUID value) implements Serializable {

    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }
}
