package se.hemvist.web.rest.corrections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.correction.SameHuman;

/** That two persons are one human, as it is sent. */
public record PersonMergeRequest(
        @NotBlank @Size(max = 20) String identityNumber,
        @NotNull SameHuman.Keep keep,
        @NotBlank @Size(max = 1000) String reason) {

    /** @param today who is not born yet is refused */
    SameHuman read(LocalDate today) {
        return new SameHuman(GivenNumber.read(identityNumber, today), keep, reason);
    }

    /** Which is kept; nothing of who it is. */
    @Override
    public String toString() {
        return "PersonMergeRequest[" + keep + "]";
    }
}
