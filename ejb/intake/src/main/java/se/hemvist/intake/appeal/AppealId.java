package se.hemvist.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which appeal. */
@Embeddable
public record AppealId(@Column(name = "appeal_id") UUID value) implements Serializable {

    /** One that no appeal has had. */
    public static AppealId next() {
        return new AppealId(UUID.randomUUID());
    }
}
