package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.partner.PartnerCall;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.ServiceWay;

/**
 * The landlord's call on a spouse or cohabitant to move (anmodan), as it is sent.
 *
 * @param coResident    which one, as among those who live there
 * @param because       why the landlord cannot be asked to have them as a tenant
 * @param servedOn      the day on which it was served, or posted as a registered letter
 * @param postingNumber the number of the registered letter
 * @param copyLeftWith  with whom, or where, the copy was left
 * @param soughtOn      when they were looked for at home, and not met, before a copy was left there
 */
public record PartnerCallRequest(
        @NotNull UUID coResident,
        @NotBlank @Size(max = 1000) String because,
        @NotNull ServiceWay way,
        @NotNull LocalDate sentOn,
        @NotNull LocalDate servedOn,
        @Nullable @Size(max = 50) String postingNumber,
        @Nullable @Size(max = 200) String copyLeftWith,
        @Nullable LocalDate soughtOn) {

    CoResidentId who() {
        return new CoResidentId(coResident);
    }

    PartnerCall read() {
        return new PartnerCall(
                because, new Delivery(way, sentOn, servedOn, postingNumber, copyLeftWith, null, soughtOn));
    }

    /** How and when; why is about people. */
    @Override
    public String toString() {
        return "PartnerCallRequest[" + way + ", " + servedOn + "]";
    }
}
