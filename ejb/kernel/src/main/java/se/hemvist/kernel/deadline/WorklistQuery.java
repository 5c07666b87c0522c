package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.page.PageRequest;

/**
 * Which open deadlines are wanted.
 *
 * @param organisation only those that this organisation is responsible for
 * @param roles        only those of one of these roles; all if empty
 * @param inCase       only those of this case
 * @param today        tells what is overdue
 */
public record WorklistQuery(
        UUID organisation, Set<Role> roles, Optional<UUID> inCase, LocalDate today, PageRequest page) {

    public WorklistQuery {
        roles = Set.copyOf(roles);
    }
}
