package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.store.Sql;

/**
 * What the night of a day does with deadlines once that day has ended. Done twice for the same day, it changes nothing.
 */
@ApplicationScoped
@Transactional
public class Night {

    /** Comes before every id. */
    public static final UUID START = new UUID(0, 0);

    @Inject
    Sql sql;

    /** Lets every kind derive the deadlines of the periods that begin on or before the day. */
    public void open(LocalDate day) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** The ids of the deadlines to be swept that come after the given one, in their order. */
    public List<UUID> dueForSweep(LocalDate day, UUID after, int limit) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Warns of and escalates the given deadlines where it is time, all at once and each once: with a row in its history
     * and a message to the responsible organisation. One that is past its day is escalated only.
     */
    public SweepResult sweep(List<UUID> ids, LocalDate day) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** The deadlines past their day on which the house acts, after the given id, in the order of their ids. */
    public List<ActDue> dueToAct(LocalDate day, UUID after, int limit) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** Acts on one of them, unless it has been settled in between. */
    public void act(ActDue due, LocalDate day) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** Where what is stored is not what the facts give; empty if all is well. */
    public List<Difference> differences(LocalDate through) {
        throw new UnsupportedOperationException("Comes with the next change");
    }
}
