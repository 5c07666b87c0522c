package se.hemvist.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.kernel.actor.ActorDirectory.Membership;
import se.hemvist.kernel.store.Published;

/** Users and the organisations that they work for, whoever knows of them. */
@ApplicationScoped
public class Members {

    @Inject
    Published published;

    /** Empty for users who belong to no organisation. */
    public Optional<Membership> of(String user) {
        return published
                .of(ActorDirectory.class)
                .flatMap(known -> known.of(user).stream())
                .findFirst();
    }
}
