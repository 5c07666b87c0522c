package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** That a person has died, as it was told. */
@Embeddable
public record Death(
        @Column(name = "died_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "death_told_by") ToldBy toldBy) {

    /** Whom it is known from. */
    public enum ToldBy {
        /** The population register. */
        POPULATION_REGISTER,
        /** Somebody close to the person. */
        RELATIVE,
        /** The police, health care or another authority. */
        AUTHORITY,
        /** Anybody else, as a landlord or the support staff. */
        OTHERS
    }
}
