package se.hemvist.intake.districtconsent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which consent of a district; the same in every context. */
@Embeddable
public record DistrictConsentId(@Column(name = "consent_id") UUID value) implements Serializable {

    /** One that no consent has had. */
    public static DistrictConsentId next() {
        return new DistrictConsentId(UUID.randomUUID());
    }
}
