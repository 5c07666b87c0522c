package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.partner.PartnerAnswer;

/**
 * What a spouse or cohabitant has said of their right to the lease, as it is sent.
 *
 * @param coResident which one, as among those who live there
 */
public record PartnerAnswerRequest(@NotNull UUID coResident, @NotNull LocalDate on, @NotNull Boolean wantsLease) {

    CoResidentId who() {
        return new CoResidentId(coResident);
    }

    PartnerAnswer read() {
        return new PartnerAnswer(on, wantsLease);
    }
}
