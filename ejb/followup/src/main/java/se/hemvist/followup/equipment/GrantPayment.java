package se.hemvist.followup.equipment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a grant is paid.
 *
 * @param consultedOn when the support staff were consulted on how
 */
public record GrantPayment(LocalDate on, Optional<LocalDate> consultedOn) {}
