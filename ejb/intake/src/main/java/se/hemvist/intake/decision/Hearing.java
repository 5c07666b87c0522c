package se.hemvist.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person was told of the material before the decision and said to it (kommunicering), or why that was let be.
 *
 * @param communicatedOn the day on which the person was told of all material of importance
 * @param answer         what the person answered, or that no answer came in the time set
 * @param exception      which of the Act's exceptions is used, instead of both
 * @param ground         why the exception holds here
 */
@Embeddable
public record Hearing(
        @Column(name = "communicated_on") @Nullable LocalDate communicatedOn,
        @Column(name = "communication_answer") @Nullable String answer,
        @Column(name = "communication_exception") @Enumerated(EnumType.STRING) @Nullable Exemption exception,
        @Column(name = "communication_ground") @Nullable String ground) {

    /** When a decision may be made without asking the person (FL 25 §). */
    public enum Exemption {
        /** It is obviously needless. */
        OBVIOUSLY_NEEDLESS,
        /** It is to be feared that the decision would otherwise become much harder to carry out. */
        HARDER_TO_CARRY_OUT,
        /** An essential public or private interest asks for the decision at once. */
        AT_ONCE
    }

    /** The person was told and could answer. */
    public static Hearing held(LocalDate communicatedOn, String answer) {
        return new Hearing(communicatedOn, answer, null, null);
    }

    /** The person was not told, by one of the exceptions. */
    public static Hearing letBe(Exemption exception, String ground) {
        return new Hearing(null, null, exception, ground);
    }

    /** The name of the part that is missing, if one is. */
    Optional<String> missing() {
        if (exception != null) {
            return isBlank(ground) ? Optional.of("communication/ground") : Optional.empty();
        }
        if (communicatedOn == null) {
            return Optional.of("communication/communicatedOn");
        }
        return isBlank(answer) ? Optional.of("communication/answer") : Optional.empty();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** When, or by which exception; the words are the person's. */
    @Override
    public String toString() {
        return "Hearing[" + communicatedOn + ", " + exception + "]";
    }
}
