package se.hemvist.intake.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which offer; the same in every context. */
@Embeddable
public record OfferId(@Column(name = "offer_id") UUID value) implements Serializable {

    /** One that no offer has had. */
    public static OfferId next() {
        return new OfferId(UUID.randomUUID());
    }
}
