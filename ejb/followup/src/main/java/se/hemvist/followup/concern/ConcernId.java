package se.hemvist.followup.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which event or concern. */
@Embeddable
public record ConcernId(@Column(name = "concern_id") UUID value) implements Serializable {

    public static ConcernId next() {
        return new ConcernId(UUID.randomUUID());
    }
}
