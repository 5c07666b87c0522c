package se.hemvist.intake.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which delegation. */
@Embeddable
public record DelegationId(@Column(name = "delegation_id") UUID value) implements Serializable {

    /** One that no delegation has had. */
    public static DelegationId next() {
        return new DelegationId(UUID.randomUUID());
    }
}
