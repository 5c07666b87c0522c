package se.hemvist.web.rest.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.sparekey.KeyOffer;

/**
 * That the participant was offered to leave a spare key with the support staff, as it is sent.
 *
 * @param kept where and on which terms; needed if it was accepted
 */
public record SpareKeyRequest(@NotNull LocalDate on, @NotNull Boolean accepted, @Nullable @Valid Kept kept) {

    /** How the key is kept: where at the provider's office, and when the staff may use it. */
    public record Kept(@NotBlank @Size(max = 200) String place, @NotBlank @Size(max = 2000) String terms) {

        /** Where; the terms are about a person. */
        @Override
        public String toString() {
            return "Kept[" + place + "]";
        }
    }

    KeyOffer read() {
        return new KeyOffer(
                on, accepted, Optional.ofNullable(kept).map(how -> new KeyOffer.Kept(how.place(), how.terms())));
    }
}
