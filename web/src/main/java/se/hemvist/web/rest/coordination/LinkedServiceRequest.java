package se.hemvist.web.rest.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.coordination.NewLink;

/**
 * Another measure that was linked in, as it is sent.
 *
 * @param service what, by the name under which it is known
 */
public record LinkedServiceRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 200) String service, @NotNull NewLink.Because because) {

    NewLink read() {
        return new NewLink(on, service, because);
    }

    /** When and why; which measure it is says something of the person. */
    @Override
    public String toString() {
        return "LinkedServiceRequest[" + on + ", " + because + "]";
    }
}
