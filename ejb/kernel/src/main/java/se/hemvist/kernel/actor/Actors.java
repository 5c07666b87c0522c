package se.hemvist.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.kernel.actor.ActorDirectory.Membership;

/** Makes the server's caller one of the house's actors. */
@ApplicationScoped
class Actors {

    /** Every role there is. */
    static final Set<Role> ALL = Set.of(
                    "agency-officer agency-manager contact-person district-case-officer receiving-district-contact",
                    "landlord-manager applicant social-worker placement-broker coordinator support-worker",
                    "letting-officer economic-aid-officer disturbance-service cooperation-group-reader unit-head",
                    "operator rule-owner log-reviewer system")
            .stream()
            .flatMap(line -> Set.of(line.split(" ")).stream())
            .map(Role::new)
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    Callers callers;

    @Inject
    Members members;

    /** The house itself is whoever runs as it; one who has logged in never is. */
    Actor current() {
        Caller caller = callers.current();
        if (caller.anonymous()) {
            return new Actor(caller.name(), Optional.empty(), Optional.empty(), systemOrNothing(caller));
        }
        Optional<Membership> membership = members.of(caller.name());
        return new Actor(
                caller.name(),
                membership.map(Membership::organisation),
                membership.map(Membership::municipality),
                rolesOf(caller));
    }

    private static Set<Role> systemOrNothing(Caller caller) {
        return caller.inRole(Role.SYSTEM.name()) ? Set.of(Role.SYSTEM) : Set.of();
    }

    private static Set<Role> rolesOf(Caller caller) {
        return ALL.stream()
                .filter(role -> !role.equals(Role.SYSTEM))
                .filter(role -> caller.inRole(role.name()))
                .collect(Collectors.toSet());
    }
}
