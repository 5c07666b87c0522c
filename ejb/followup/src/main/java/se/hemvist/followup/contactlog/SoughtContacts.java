package se.hemvist.followup.contactlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentId;

/** When the provider sought contact with a participant, for the other packages of followup, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SoughtContacts {

    @Inject
    LoggedContacts contacts;

    /** The days of it, one for each time, those that were struck left out, in no order. */
    public Stream<LocalDate> days(AssignmentId assignment) {
        return contacts.sought(assignment);
    }
}
