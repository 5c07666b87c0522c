package se.hemvist.kernel.deadline;

import java.util.UUID;
import se.hemvist.kernel.actor.Role;

/** Whose deadline it is. */
public record Responsible(UUID organisation, Role role) {}
