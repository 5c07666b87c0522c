package se.hemvist.intake.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which landlord agreement. */
@Embeddable
public record AgreementId(@Column(name = "agreement_id") UUID value) implements Serializable {

    /** One that no agreement has had. */
    public static AgreementId next() {
        return new AgreementId(UUID.randomUUID());
    }
}
