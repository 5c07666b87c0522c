package se.hemvist.web.rest.disturbances;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.conduct.DisturbanceState;
import se.hemvist.lease.conduct.DisturbanceView.Standing;
import se.hemvist.lease.conduct.Severity;

/**
 * A disturbance in a list.
 *
 * @param severity the gravest found so far; left out before it is assessed
 */
public record DisturbanceRowAnswer(
        UUID id, UUID subleaseId, DisturbanceState state, LocalDate openedOn, @Nullable Severity severity) {

    static DisturbanceRowAnswer of(Standing standing) {
        return new DisturbanceRowAnswer(
                standing.disturbance().value(),
                standing.sublease().value(),
                standing.state(),
                standing.openedOn(),
                standing.severity().orElse(null));
    }
}
