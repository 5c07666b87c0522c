package se.hemvist.followup.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which version of a plan. */
@Embeddable
public record PlanId(@Column(name = "plan_id") UUID value) implements Serializable {

    public static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }
}
