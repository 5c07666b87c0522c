package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has moved out, as it is sent.
 *
 * @param until   the last day there
 * @param because how it is known; asked for of a spouse or cohabitant whose own right to the lease is in hand
 */
public record CoResidentEndRequest(@NotNull LocalDate until, @Nullable @Size(min = 1, max = 1000) String because) {

    /** When; how it is known is about a person. */
    @Override
    public String toString() {
        return "CoResidentEndRequest[" + until + "]";
    }
}
