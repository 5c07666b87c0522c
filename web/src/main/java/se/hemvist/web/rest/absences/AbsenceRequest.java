package se.hemvist.web.rest.absences;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;

/**
 * An absence from the flat (frånvaro), as it is sent.
 *
 * @param firstDay the first whole day away
 * @param lastDay  the last one; left out while it goes on
 * @param reason   why; not told to the letting office
 */
public record AbsenceRequest(
        @NotNull LocalDate firstDay, @Nullable LocalDate lastDay, @NotBlank @Size(max = 1000) String reason) {

    NewAbsence read() {
        return new NewAbsence(new AwayDays(firstDay, lastDay), reason);
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "AbsenceRequest[" + firstDay + ", " + lastDay + "]";
    }
}
