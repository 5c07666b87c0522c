package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.lease.rent.LedgerRow;

/**
 * A ledger's file of payments, as far as it can be read.
 *
 * @param rows   the lines that can
 * @param faults the lines that cannot, each with all its faults as long as there are not too many to tell
 */
public record RentPaymentsRequest(@NotNull List<LedgerRow> rows, @NotNull List<Refused> faults) {

    public RentPaymentsRequest {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
