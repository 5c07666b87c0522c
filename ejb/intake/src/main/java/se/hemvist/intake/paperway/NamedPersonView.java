package se.hemvist.intake.paperway;

import java.util.UUID;

/**
 * Somebody who is named, or was.
 *
 * @param namedBy the user
 */
public record NamedPersonView(UUID id, NewNamedPerson named, String namedBy) {}
