package se.hemvist.web.rest.stays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.followup.checkpoint.CheckpointRecord;

/**
 * A checkpoint (kontrollstation) that was held, as it is sent.
 *
 * @param participants who took part
 * @param summary in words; not told to the housing agency
 */
public record CheckpointRequest(
        @NotNull LocalDate heldOn,
        @NotEmpty Set<CheckpointRecord.@NotNull Participant> participants,
        @NotNull CheckpointRecord.Result result,
        @NotBlank @Size(max = 4000) String summary) {

    CheckpointRecord read() {
        return new CheckpointRecord(heldOn, participants, result, summary);
    }

    /** When and what came of it; the summary is about a person. */
    @Override
    public String toString() {
        return "CheckpointRequest[" + heldOn + ", " + result + "]";
    }
}
