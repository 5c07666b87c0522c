package se.hemvist.lease.entrancekey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The key or tag to the entrance door as it stands.
 *
 * @param awaited  whether the support staff are to have one and have not
 * @param issuedOn the day on which they got it after the move-in
 */
public record EntranceKeyView(boolean awaited, Optional<LocalDate> issuedOn) {}
