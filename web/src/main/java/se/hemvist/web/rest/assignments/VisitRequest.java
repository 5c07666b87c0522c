package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitRecord;

/**
 * A visit (hembesök) or an attempt at one, as it is sent.
 *
 * @param staff who went, by the provider's own signature
 */
public record VisitRequest(
        @NotNull LocalDate on, @NotNull VisitOutcome outcome, @NotBlank @Size(max = 100) String staff) {

    VisitRecord read() {
        return new VisitRecord(on, outcome, staff);
    }
}
