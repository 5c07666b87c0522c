package se.hemvist.web.rest.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.investigation.NewOtherWay;

/**
 * Another way to meet the need that has been looked into, as it is sent.
 *
 * @param reference of the investigation, in the social administration's own system
 */
public record OtherWayRequest(
        @NotNull LocalDate investigatedOn,
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 4000) String findings) {

    NewOtherWay read() {
        return new NewOtherWay(investigatedOn, reference, findings);
    }

    /** The day only; the findings are about a person. */
    @Override
    public String toString() {
        return "OtherWayRequest[" + investigatedOn + "]";
    }
}
