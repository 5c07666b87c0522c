package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.lease.occupancy.OccupancyOverride;

/**
 * That somebody who is named lets more live in a flat than the programme does, as it is sent and told.
 *
 * @param by   who decided it
 * @param role as what
 */
public record OccupantsOverride(
        @NotBlank @Size(max = 200) String by,
        @NotBlank @Size(max = 200) String role,
        @NotBlank @Size(max = 1000) String reason) {

    /** The decision. */
    public OccupancyOverride read() {
        return new OccupancyOverride(by, role, reason);
    }

    static OccupantsOverride of(OccupancyOverride kept) {
        return new OccupantsOverride(kept.by(), kept.role(), kept.reason());
    }

    /** Who and as what; the reason may be about a person. */
    @Override
    public String toString() {
        return "OccupantsOverride[" + by + ", " + role + "]";
    }
}
