package se.hemvist.intake.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for what a person's home is part of (bekostas av).
 *
 * @param payer who it is, where it is not the city
 */
@Embeddable
public record Funding(
        @Column(name = "paid_for") @Enumerated(EnumType.STRING) Paid paidFor,
        @Column(name = "paid_by") @Enumerated(EnumType.STRING) Payer paidBy,
        @Nullable String payer) {

    /** What is paid for. */
    public enum Paid {
        /** The treatment (behandling). */
        TREATMENT,
        /** For somebody without treatment, the placement (placering) that the home is part of. */
        PLACEMENT,
        /** For somebody without treatment, the support that the home is part of. */
        SUPPORT
    }

    /** Who pays. */
    public enum Payer {
        /** The city in which the flats are. */
        CITY,
        /** Somebody else, such as another municipality. */
        OTHER,
        /** Nobody can say yet. */
        UNKNOWN
    }

    /** Nothing; it is about a person. */
    @Override
    public String toString() {
        return "Funding[]";
    }
}
