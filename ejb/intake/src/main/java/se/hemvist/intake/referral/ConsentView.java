package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A consent as it stands.
 *
 * @param withdrawnOn the day from which it may no longer be relied on
 */
public record ConsentView(ConsentGiven given, Optional<LocalDate> withdrawnOn) {}
