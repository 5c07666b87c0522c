package se.hemvist.lease.rent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which payment. */
@Embeddable
public record PaymentId(@Column(name = "payment_id") UUID value) implements Serializable {

    public static PaymentId next() {
        return new PaymentId(UUID.randomUUID());
    }
}
