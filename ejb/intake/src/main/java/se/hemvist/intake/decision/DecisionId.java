package se.hemvist.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which decision. */
@Embeddable
public record DecisionId(@Column(name = "decision_id") UUID value) implements Serializable {

    /** One that no decision has had. */
    public static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }
}
