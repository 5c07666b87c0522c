package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.partner.PartnerAnswer;

/**
 * What a spouse or cohabitant has really said of their right to the lease, as it is sent.
 *
 * @param coResident which one, as among those who live there
 */
public record PartnerAnswerCorrectionRequest(
        @NotNull UUID coResident,
        @NotNull LocalDate on,
        @NotNull Boolean wantsLease,
        @NotBlank @Size(max = 1000) String reason) {

    CoResidentId who() {
        return new CoResidentId(coResident);
    }

    PartnerAnswer read() {
        return new PartnerAnswer(on, wantsLease);
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "PartnerAnswerCorrectionRequest[" + on + "]";
    }
}
