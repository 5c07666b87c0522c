package se.hemvist.followup.concern;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.assignment.Struck;

/**
 * An event or a concern, and whether it was reported.
 *
 * @param reportedOn the day on which social services were told
 * @param struck     once it was found to have been noted by mistake
 */
public record ConcernView(
        ConcernId concern,
        ConcernRecord noted,
        ConcernState state,
        Optional<LocalDate> reportedOn,
        Optional<Struck> struck) {}
