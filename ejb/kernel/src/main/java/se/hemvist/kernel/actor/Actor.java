package se.hemvist.kernel.actor;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/**
 * Who calls: a person or a system of an organisation, or the house itself.
 *
 * @param organisation empty for those who belong to the installation, such as operators
 * @param municipality that of the organisation
 */
public record Actor(String user, Optional<UUID> organisation, Optional<Municipality> municipality, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether this is the house itself, in a job or a timer. */
    public boolean isSystem() {
        return roles.contains(Role.SYSTEM);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the actor's organisation is the given one. */
    public boolean belongsTo(UUID other) {
        return organisation.filter(other::equals).isPresent();
    }
}
