package se.hemvist.web.rest.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.delegation.DelegatedDecision;
import se.hemvist.intake.delegation.NewDelegation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.supply.Lasting;

/**
 * A delegation to be entered, as it is sent.
 *
 * @param organisation the code of the organisation that decides
 */
public record DelegationRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotBlank @Size(max = 40) String organisation,
        @NotNull @Valid Power power,
        @NotNull @Valid Lasting valid) {

    /**
     * Who takes which decision, and by what.
     *
     * @param title     of whoever decides, as the order has it
     * @param user      by whose account alone; left out where everybody of that title may
     * @param reference its number in the order of delegation
     */
    public record Power(
            @NotNull DelegatedDecision decision,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(min = 1, max = 255) String user,
            @NotBlank @Size(max = 100) String reference) {

        static Power of(NewDelegation.Power power) {
            return new Power(power.decision(), power.title(), power.user(), power.reference());
        }
    }

    NewDelegation read(OrganisationCodes codes) {
        Municipality in = new Municipality(municipality);
        return new NewDelegation(
                in,
                codes.idOf(in, organisation, "/organisation"),
                new NewDelegation.Power(power.decision(), power.title(), power.user(), power.reference()),
                valid.read());
    }
}
