package se.hemvist.followup.concern;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event or a concern, and whether it was reported.
 *
 * @param reportedOn the day on which social services were told
 */
public record ConcernView(ConcernId concern, ConcernRecord noted, ConcernState state, Optional<LocalDate> reportedOn) {}
