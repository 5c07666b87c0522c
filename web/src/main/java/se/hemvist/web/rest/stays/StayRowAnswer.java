package se.hemvist.web.rest.stays;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.checkpoint.CheckpointState;
import se.hemvist.followup.checkpoint.StayRow;
import se.hemvist.intake.application.Programme;

/**
 * A stay in the list of ongoing flats.
 *
 * @param id that of the sublease
 */
public record StayRowAnswer(
        UUID id, String caseNumber, Programme programme, LocalDate movedInOn, @JsonUnwrapped Checkpoint checkpoint) {

    /** Where its checkpoint stands, when it is due and when the housing agency was told. */
    public record Checkpoint(
            CheckpointState checkpointState, LocalDate checkpointDueOn, @Nullable LocalDate reportedOn) {}

    static StayRowAnswer of(StayRow row) {
        return new StayRowAnswer(
                row.sublease().value(),
                row.number().value(),
                row.programme(),
                row.movedInOn(),
                new Checkpoint(
                        row.checkpoint().state(),
                        row.checkpoint().dueOn(),
                        row.checkpoint().reportedOn().orElse(null)));
    }
}
