package se.hemvist.intake.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which case; the same in every context. */
@Embeddable
public record CaseId(@Column(name = "case_id") UUID value) implements Serializable {

    /** One that no case has had. */
    public static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }
}
