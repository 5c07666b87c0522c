package se.hemvist.web.rest.mediations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Presentation;
import se.hemvist.web.rest.flatapplications.PersonRequest;

/**
 * The presentation of a tenant to the landlord, as it is sent.
 *
 * @param person who it is, where the application named nobody; the landlord is not told by this field
 */
public record PresentationRequest(
        @NotNull LocalDate on, @NotNull @Valid Told told, @Nullable @Valid PersonRequest person) {

    /** What the landlord reads: the four parts. */
    public record Told(
            @NotNull @Size(max = 4000) String activity,
            @NotNull @Size(max = 4000) String contact,
            @NotNull @Size(max = 4000) String followUp,
            @NotNull @Size(max = 4000) String intended) {

        static Told of(Presentation presentation) {
            return new Told(
                    presentation.activity(), presentation.contact(), presentation.followUp(), presentation.intended());
        }

        /** Nothing; the words are about a person. */
        @Override
        public String toString() {
            return "Told[]";
        }
    }

    Presentation read() {
        return new Presentation(on, told.activity(), told.contact(), told.followUp(), told.intended());
    }

    /** The day only. */
    @Override
    public String toString() {
        return "PresentationRequest[" + on + "]";
    }
}
