package se.hemvist.followup.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an assignment as they were recorded, and were not.
 *
 * @param phase1On      none before phase 1
 * @param plannedMoveIn none before phase 1
 * @param struck        when that was found, by whom, and what was wrong
 */
@Embeddable
public record StruckDays(
        @Column(name = "accepted_on") LocalDate acceptedOn,
        @Column(name = "phase1_on") @Nullable LocalDate phase1On,
        @Column(name = "planned_move_in") @Nullable LocalDate plannedMoveIn,
        @Embedded Struck struck) {}
