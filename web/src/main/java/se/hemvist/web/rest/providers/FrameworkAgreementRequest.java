package se.hemvist.web.rest.providers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.hemvist.intake.provider.NewFrameworkAgreement;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.supply.Lasting;

/**
 * An agreement with a framework supplier to be entered, as it is sent.
 *
 * @param supplier its code
 * @param number   the agreement's own
 */
public record FrameworkAgreementRequest(
        @NotBlank String supplier, @NotBlank @Size(max = 100) String number, @NotNull @Valid Lasting valid) {

    NewFrameworkAgreement read(Municipality municipality, OrganisationCodes codes) {
        return new NewFrameworkAgreement(municipality, codes.idOf(supplier, "/supplier"), number, valid.read());
    }
}
