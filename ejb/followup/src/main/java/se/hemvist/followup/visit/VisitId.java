package se.hemvist.followup.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which visit. */
@Embeddable
public record VisitId(@Column(name = "visit_id") UUID value) implements Serializable {

    public static VisitId next() {
        return new VisitId(UUID.randomUUID());
    }
}
