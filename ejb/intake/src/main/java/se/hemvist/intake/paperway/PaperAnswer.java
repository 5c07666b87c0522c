package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a form that was sent on paper, which came back the same way.
 *
 * @param on               the day on which it came
 * @param courierReference by which the courier (bud) knows it
 * @param reason           must be there with a no
 */
@Embeddable
public record PaperAnswer(
        @Column(name = "side") @Enumerated(EnumType.STRING) From side,
        @Column(name = "came_on") LocalDate on,
        @Column(name = "courier_reference") String courierReference,
        @Column(name = "yes") boolean yes,
        @Column(name = "reason") @Nullable String reason) {

    /** Whose answer it is. */
    public enum From {
        /** The flat's landlord. */
        LANDLORD,
        /** The one who is to live there. */
        PERSON
    }

    /** Why not, if it is a no. */
    public Optional<String> why() {
        return Optional.ofNullable(reason);
    }

    /** Whose and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "PaperAnswer[" + side + ", " + on + "]";
    }
}
