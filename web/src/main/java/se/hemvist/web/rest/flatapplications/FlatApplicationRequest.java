package se.hemvist.web.rest.flatapplications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.web.rest.assessments.AssessmentRequest;

/**
 * An application for a flat, as it is sent.
 *
 * @param person     who is to live there; only where the programme asks for one
 * @param assessment of the person; may also be recorded afterwards
 */
public record FlatApplicationRequest(
        @NotNull Programme programme,
        @Nullable @Valid PersonRequest person,
        @NotNull @Size(max = 20) List<@NotNull @Valid PartText> parts,
        @Nullable @Valid AssessmentRequest assessment) {

    /**
     * The application.
     *
     * @param today who is not born yet is refused
     */
    public NewFlatApplication read(LocalDate today) {
        return new NewFlatApplication(
                programme,
                Optional.ofNullable(person).map(named -> named.read(today)),
                PartText.read(parts),
                Optional.ofNullable(assessment).map(assessed -> assessed.read("/assessment")));
    }

    /** Which programme; the rest is about a person. */
    @Override
    public String toString() {
        return "FlatApplicationRequest[" + programme + "]";
    }
}
