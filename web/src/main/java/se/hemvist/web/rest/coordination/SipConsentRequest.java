package se.hemvist.web.rest.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom the participant lets the staff tell, as it is sent.
 *
 * @param receivers by name
 */
public record SipConsentRequest(
        @NotNull LocalDate on, @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> receivers) {

    /** When; who is told says something of the person. */
    @Override
    public String toString() {
        return "SipConsentRequest[" + on + "]";
    }
}
