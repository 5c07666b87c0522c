package se.hemvist.followup.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is aimed at.
 *
 * @param aim in the person's own words, where the person takes part
 */
@Embeddable
public record PlanGoal(
        @Enumerated(EnumType.STRING) @Column(name = "area") PlanArea area, @Column(name = "aim") String aim) {

    /** In which area; the aim is a person's. */
    @Override
    public String toString() {
        return "PlanGoal[" + area + "]";
    }
}
