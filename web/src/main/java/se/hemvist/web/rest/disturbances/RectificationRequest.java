package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;

/**
 * A rectification notice (anmodan att vidta rättelse) that was sent, as it is sent here.
 *
 * @param correctBy     the last day for it; as the rule says if left out
 * @param letterOn      the day of the ordinary letter
 * @param registeredOn  the day on which the registered letter was posted
 * @param postingId     the number by which the post knows it
 * @param copyOn        the day of the copy to the social administration
 * @param boardToldOn   the day on which the social board was told
 * @param servedOn      the day on which the tenant got the registered letter, if that is known
 * @param apartBecause  why its parts did not go on one day, where they did not
 */
public record RectificationRequest(
        @NotNull Fault fault,
        @NotBlank @Size(max = 4000) String grounds,
        @NotBlank @Size(max = 4000) String demand,
        @Nullable LocalDate correctBy,
        @Nullable LocalDate letterOn,
        @Nullable LocalDate registeredOn,
        @Nullable @Size(max = 50) String postingId,
        @Nullable LocalDate copyOn,
        @Nullable LocalDate boardToldOn,
        @Nullable LocalDate servedOn,
        @Nullable @Size(max = 1000) String apartBecause) {

    NewRectification read() {
        return new NewRectification(
                fault,
                grounds,
                demand,
                Optional.ofNullable(correctBy),
                new Sendings(letterOn, registeredOn, postingId, copyOn, boardToldOn, servedOn, apartBecause));
    }

    /** What about; the words are about a person. */
    @Override
    public String toString() {
        return "RectificationRequest[" + fault + "]";
    }
}
