package se.hemvist.kernel.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.store.Contributed;

/** Who is in charge of a case at an organisation; published by the context that has the cases. */
@Contributed
public interface InCharge {

    /**
     * Who is in charge now, looked up for all at one time. A place at which nobody is has none: what is sent there goes to
     * the organisation.
     */
    List<Reached> now(Set<Place> places);

    /** An organisation and the case of which something is to be sent to it. */
    record Place(UUID organisation, UUID caseId) {}

    /**
     * Who is in charge there.
     *
     * @param to somebody whose mail an {@link AddressBook} knows
     */
    record Reached(Place place, UUID to) {}
}
