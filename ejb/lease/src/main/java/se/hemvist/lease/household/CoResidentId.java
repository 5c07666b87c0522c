package se.hemvist.lease.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which co-resident, without saying who. */
@Embeddable
public record CoResidentId(@Column(name = "co_resident_id") UUID value) implements Serializable {

    public static CoResidentId next() {
        return new CoResidentId(UUID.randomUUID());
    }
}
