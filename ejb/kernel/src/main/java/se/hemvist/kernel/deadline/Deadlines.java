package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.store.Sql;

/**
 * All deadlines. Whoever changes the facts that one is derived from derives or settles it in the same transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Deadlines {

    @Inject
    Sql sql;

    /** Opens the deadline or moves it to what is derived now, with history; nothing happens if it is the same. */
    public void derive(DeadlineKind kind, Derived derived) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** What it asked for was done on that day; nothing happens if none is open. */
    public void met(DeadlineKind kind, UUID subject, String occasion, LocalDate on) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** Nothing needs to be done any more since that day; nothing happens if none is open. */
    public void cancel(DeadlineKind kind, UUID subject, String occasion, LocalDate on) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** Cancels every open deadline of the subject, whatever its kind and occasion. */
    public void cancelAll(UUID subject, LocalDate on) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** The open deadlines on one organisation's list, those that are due first at the top. */
    public Page<DeadlineView> worklist(WorklistQuery query) {
        throw new UnsupportedOperationException("Comes with the next change");
    }
}
