package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.followup.ownhome.AidEnd;

/**
 * That the aid has ended, as it is sent.
 *
 * @param on the first day without it
 */
public record AidEndRequest(@NotNull LocalDate on, @NotNull AidEnd.Because because) {

    AidEnd read() {
        return new AidEnd(on, because);
    }
}
