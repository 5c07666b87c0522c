package se.hemvist.lease.occupancy;

import java.util.Optional;

/**
 * How many are to live in a flat.
 *
 * @param occupants  the tenant among them
 * @param overriding the decision to let more live there than the rule does, if there is one
 */
public record Occupancy(int occupants, Optional<OccupancyOverride> overriding) {

    /** So many, with nobody's leave. */
    public static Occupancy of(int occupants) {
        return new Occupancy(occupants, Optional.empty());
    }
}
