package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.newhome.NewHomeQuestion;

/**
 * Whether somebody who was given notice is offered another flat, as it is sent.
 *
 * @param circumstances what speaks against it; left out if nothing does
 */
public record NewHomeRequest(
        @NotNull LocalDate noticeOn,
        @Nullable @Size(max = 4000) String circumstances,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotNull LocalDate on) {

    NewHomeQuestion read() {
        return new NewHomeQuestion(noticeOn, Optional.ofNullable(circumstances), decidedBy, on);
    }

    /** When; the circumstances are about a person. */
    @Override
    public String toString() {
        return "NewHomeRequest[" + noticeOn + ", " + on + "]";
    }
}
