package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.outbox.InCharge;
import se.hemvist.kernel.outbox.InCharge.Place;
import se.hemvist.kernel.outbox.InCharge.Reached;
import se.hemvist.kernel.store.Published;

/** To whom it is told what becomes of a deadline: whoever is in charge of the case there now, or else the organisation. */
@ApplicationScoped
class Addressed {

    @Inject
    Published published;

    /** Who is in charge at these places, all asked for at one time. */
    List<Reached> at(Set<Place> places) {
        return published
                .of(InCharge.class)
                .flatMap(known -> known.now(places).stream())
                .toList();
    }

    /** Whom one that stands with the organisation reaches. */
    UUID of(Derived derived) {
        UUID organisation = derived.responsible().organisation();
        return derived.subject()
                .caseId()
                .flatMap(id -> at(Set.of(new Place(organisation, id))).stream().findFirst())
                .map(Reached::to)
                .orElse(organisation);
    }
}
