package se.hemvist.batch;

import jakarta.batch.api.chunk.ItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.once.JobClaims;

/**
 * A writer that keeps account. The account is its checkpoint; the claim on the run is made sure of last, in the same
 * transaction, so a server that has lost its claim writes nothing more.
 */
abstract class CountingWriter implements ItemWriter {

    private static final Logger LOG = System.getLogger(CountingWriter.class.getName());

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    JobClaims claims;

    /** Does the work on the items and says what it did. */
    abstract Tally write(List<Object> items);

    /** Counts what was read. */
    Tally read(List<Object> items) {
        return Tally.NOTHING.plus(Tally.READ, items.size());
    }

    @Override
    public void open(Serializable checkpoint) {
        step.setTransientUserData(checkpoint instanceof Tally kept ? kept : Tally.NOTHING);
    }

    @Override
    public void writeItems(List<Object> items) throws SQLTransactionRollbackException {
        claims.begin();
        Tally done = written(items).plus(read(items));
        claims.hold(ClaimedRun.of(job));
        step.setTransientUserData(soFar(step).plus(done));
    }

    /**
     * JBeret keeps the failure of a step, and can keep only what it knows the classes of.
     *
     * @throws SQLTransactionRollbackException if the portion may be tried again as it is
     */
    private Tally written(List<Object> items) throws SQLTransactionRollbackException {
        try {
            return write(items);
        } catch (EJBException failure) {
            Optional<SQLTransactionRollbackException> lostRace = LostRace.in(failure);
            if (lostRace.isPresent()) {
                LOG.log(Level.INFO, "A portion was rolled back, having met somebody else: {0}", lostRace.get());
                throw lostRace.get();
            }
            LOG.log(Level.ERROR, "A portion was rolled back", failure);
            throw new IllegalStateException("A portion was rolled back: " + failure.getMessage());
        }
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
