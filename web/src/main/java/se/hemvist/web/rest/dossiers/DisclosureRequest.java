package se.hemvist.web.rest.dossiers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.disclosure.Receiver;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * Something that was told beside the house, as it is sent.
 *
 * @param note what was told
 */
public record DisclosureRequest(
        @NotNull @Valid To to, @NotNull Ground ground, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String note) {

    /**
     * To whom.
     *
     * @param organisation its code; of somebody whom the house does not know, the name
     */
    public record To(
            @Nullable @Size(min = 1, max = 63) String organisation, @Nullable @Size(min = 1, max = 200) String name) {}

    Disclosure read(OrganisationCodes codes) {
        Optional<OrganisationId> organisation =
                Optional.ofNullable(to.organisation()).map(code -> codes.idOf(code, "/to/organisation"));
        return new Disclosure(
                Disclosed.OTHER,
                Receiver.of(organisation, Optional.ofNullable(to.name())),
                ground,
                on,
                Optional.of(note));
    }

    /** When; the words are about a person. */
    @Override
    public String toString() {
        return "DisclosureRequest[" + on + "]";
    }
}
