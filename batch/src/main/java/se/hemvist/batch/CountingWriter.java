package se.hemvist.batch;

import jakarta.batch.api.chunk.ItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobRefusal;
import se.hemvist.kernel.rule.Refusal;

/**
 * A writer that keeps account. The account is its checkpoint; the claim on the run is made sure of last, in the same
 * transaction, so a server that has lost its claim writes nothing more. A failure that is an item's own takes no other
 * item along.
 */
abstract class CountingWriter implements ItemWriter {

    private static final Logger LOG = System.getLogger(CountingWriter.class.getName());

    /** So often in a row a portion may meet somebody else. JBeret's own limit would count what is set aside, too. */
    private static final int MOST_RACES = 5;

    private int lostRaces;

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    JobClaims claims;

    /** Does the work on the items and says what it did. */
    abstract Tally write(List<Object> items);

    /** Under which name the item is set aside: an id that tells nothing of anybody, after what was to be done with it. */
    abstract String name(Object item);

    /** Counts what was read. */
    Tally read(List<Object> items) {
        return Tally.NOTHING.plus(Tally.READ, items.size());
    }

    @Override
    public void open(Serializable checkpoint) {
        step.setTransientUserData(checkpoint instanceof Tally kept ? kept : Tally.NOTHING);
    }

    /** A step that is told to stop may have nothing left to write. */
    @Override
    public void writeItems(List<Object> items) throws OddItem, SQLTransactionRollbackException {
        claims.begin();
        Tally done = items.isEmpty() ? Tally.NOTHING : written(items).plus(read(items));
        claims.hold(Claimed.of(job));
        lostRaces = 0;
        step.setTransientUserData(soFar(step).plus(done));
    }

    /**
     * Does the work, or says what became of it.
     *
     * @throws OddItem                         if an item is at fault
     * @throws SQLTransactionRollbackException if the portion may be tried again as it is
     */
    private Tally written(List<Object> items) throws OddItem, SQLTransactionRollbackException {
        try {
            return write(items);
        } catch (JobRefusal lost) {
            throw lost;
        } catch (RuntimeException failure) {
            demandNoLostRace(failure);
            demandNoOddItem(items, failure);
            LOG.log(Level.ERROR, "A portion was rolled back", failure);
            throw brokenOff(failure);
        }
    }

    private void demandNoLostRace(RuntimeException failure) throws SQLTransactionRollbackException {
        Optional<SQLTransactionRollbackException> lostRace = LostRace.in(failure);
        if (lostRace.isPresent() && lostRaces < MOST_RACES) {
            lostRaces++;
            LOG.log(Level.INFO, "A portion was rolled back, having met somebody else: {0}", lostRace.get());
            throw lostRace.get();
        }
    }

    private void demandNoOddItem(List<Object> items, RuntimeException failure) throws OddItem {
        Optional<String> code = OwnFault.codeOf(failure);
        if (code.isPresent()) {
            List<String> names = items.stream().map(this::name).toList();
            if (names.size() == 1 && !(failure instanceof Refusal)) {
                LOG.log(Level.ERROR, "Failed: " + names.get(0), OwnFault.withoutWords(failure));
            }
            throw new OddItem(names, read(items), code.get());
        }
    }

    /** JBeret keeps the failure of a step, and can keep only what it knows the classes of. */
    private static IllegalStateException brokenOff(RuntimeException failure) {
        return new IllegalStateException("A portion was rolled back: " + failure.getMessage());
    }

    @Override
    public Serializable checkpointInfo() {
        Tally soFar = soFar(step);
        step.setPersistentUserData(soFar);
        return soFar;
    }

    @Override
    public void close() {}

    /** What the step has done, as its writer and its listeners keep it. */
    static Tally soFar(StepContext step) {
        return step.getTransientUserData() instanceof Tally soFar ? soFar : Tally.NOTHING;
    }
}
