package se.hemvist.web.rest.supply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.hemvist.intake.supply.HandedOver;
import se.hemvist.intake.supply.NewAgreement;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * An agreement to be entered, as it is sent.
 *
 * @param landlord its code
 */
public record AgreementRequest(
        @NotBlank String landlord,
        @NotNull HandedOver share,
        @NotNull @Size(max = 20) List<@NotNull @Valid Annex> annexes,
        @NotNull @Valid Lasting valid) {

    /** A paper with guidelines that belongs to it, and where that can be read. */
    public record Annex(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 500) @Pattern(regexp = "https?://[^\\s<>\"]+") String link) {

        static Annex of(NewAgreement.Annex annex) {
            return new Annex(annex.title(), annex.link());
        }
    }

    NewAgreement read(Municipality municipality, OrganisationCodes codes) {
        return new NewAgreement(
                municipality,
                codes.idOf(landlord, "/landlord"),
                share,
                annexes.stream()
                        .map(annex -> new NewAgreement.Annex(annex.title(), annex.link()))
                        .toList(),
                valid.read());
    }
}
