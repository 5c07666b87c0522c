package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.BasisSubmitted;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * The basis for managing the tenancy (underlag för förvaltning av hyresavtal), as it is sent.
 *
 * @param lettingOffice the organisation's code
 */
public record TenancyBasisRequest(
        @NotNull Channel channel,
        @NotNull LocalDate submittedOn,
        @Nullable LocalDate paperSignedOn,
        @NotNull Boolean approvesLandlordCheck,
        @NotBlank String lettingOffice) {

    BasisSubmitted read(OrganisationCodes codes) {
        return new BasisSubmitted(
                channel,
                submittedOn,
                Optional.ofNullable(paperSignedOn),
                approvesLandlordCheck,
                codes.idOf(lettingOffice, "/lettingOffice"));
    }
}
