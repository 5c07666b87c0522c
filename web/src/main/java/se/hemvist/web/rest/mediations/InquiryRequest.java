package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Inquiry;
import se.hemvist.intake.vacancy.FlatId;

/**
 * The flat whose landlord is to be asked, as it is sent.
 *
 * @param confirmation why the quota may be passed, where it would be
 */
public record InquiryRequest(
        @NotNull UUID flat, @NotNull LocalDate on, @Nullable @Size(max = 2000) String confirmation) {

    Inquiry read() {
        return new Inquiry(new FlatId(flat), on, Optional.ofNullable(confirmation));
    }

    /** Not the reason: it may tell of a person. */
    @Override
    public String toString() {
        return "InquiryRequest[" + flat + "]";
    }
}
