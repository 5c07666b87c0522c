package se.hemvist.followup.equipment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of an application for a home equipment grant.
 *
 * @param decidedOn when it was granted or refused
 */
public record GrantView(
        GrantState state, LocalDate appliedOn, Optional<LocalDate> decidedOn, Optional<GrantPayment> payment) {}
