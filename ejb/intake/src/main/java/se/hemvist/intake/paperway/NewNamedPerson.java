package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who is to take over the forms of those whose identity is protected.
 *
 * @param to       the last day; empty for until further notice
 * @param decision by which they are named, as it is cited
 */
public record NewNamedPerson(String user, LocalDate from, Optional<LocalDate> to, String decision) {}
