package se.hemvist.intake.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that ends a case for which the programme was not the right one.
 *
 * @param made         when and by whom
 * @param appealNotice how to appeal (besvärshänvisning); needed where the application is refused
 */
@Embeddable
public record NewOutcome(
        @Enumerated(EnumType.STRING) Outcome outcome,
        Making made,
        @Column(name = "appeal_notice") @Nullable String appealNotice) {

    /** What the decision says. */
    public enum Outcome {
        /** The application is refused (avslag). */
        REFUSED,
        /** The need is met in another way. */
        MET_OTHERWISE
    }

    /**
     * How the decision was made.
     *
     * @param delegate       who decided, by title or by the number in the order of delegation
     * @param externalNumber its number in the social administration's own system
     */
    @Embeddable
    public record Making(
            @Column(name = "decided_on") LocalDate decidedOn,
            String delegate,
            String reasons,
            @Column(name = "external_number") String externalNumber) {

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Making[" + decidedOn + "]";
        }
    }

    /** What it says; the reasons are about a person. */
    @Override
    public String toString() {
        return "NewOutcome[" + outcome + "]";
    }
}
