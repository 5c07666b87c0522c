package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.matching.SettledDebt;

/** That a person owes a company nothing any more, as it is sent. */
public record DebtSettlementRequest(@NotNull LocalDate on, @NotNull @Size(max = 1000) String reason) {

    SettledDebt read() {
        return new SettledDebt(on, reason);
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "DebtSettlementRequest[" + on + "]";
    }
}
