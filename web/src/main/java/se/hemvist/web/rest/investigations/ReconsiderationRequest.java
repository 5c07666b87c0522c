package se.hemvist.web.rest.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.hemvist.intake.application.CaseState;

/** What becomes of a case after a preliminary no, as it is sent. */
public record ReconsiderationRequest(@NotNull Way way, @NotBlank @Size(max = 4000) String reason) {

    /** Where the case goes. */
    public enum Way {
        /** The need is assessed anew. */
        UNDER_ASSESSMENT,
        /** Other ways to meet the need are looked into. */
        ALTERNATIVE_NEEDED;

        CaseState state() {
            return switch (this) {
                case UNDER_ASSESSMENT -> CaseState.UNDER_ASSESSMENT;
                case ALTERNATIVE_NEEDED -> CaseState.ALTERNATIVE_NEEDED;
            };
        }
    }

    /** The way only; the reason is about a person. */
    @Override
    public String toString() {
        return "ReconsiderationRequest[" + way + "]";
    }
}
