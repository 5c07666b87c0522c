package se.hemvist.followup.checkpoint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import se.hemvist.followup.assignment.Struck;

/**
 * A checkpoint as it was recorded, and was not held.
 *
 * @param record what was recorded
 * @param struck when that was found, by whom, and what was wrong
 */
@Embeddable
public record StruckCheckpoint(@Embedded CheckpointRecord record, @Embedded Struck struck) {}
