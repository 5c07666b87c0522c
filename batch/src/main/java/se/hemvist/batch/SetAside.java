package se.hemvist.batch;

import jakarta.batch.api.chunk.listener.ItemWriteListener;
import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobItems;

/**
 * Keeps a note of each item that was refused, with the reason, for somebody to look at in the morning. If one after the
 * other is, it is not the items that are at fault: then the step breaks off, and its run begins anew next time.
 */
@Named
@Dependent
class SetAside implements SkipWriteListener, ItemWriteListener {

    /** JBeret's own limit would have it try an item without end. */
    static final int MOST_IN_A_ROW = 25;

    private static final Logger LOG = System.getLogger(SetAside.class.getName());

    private int inARow;

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    JobClaims claims;

    @Inject
    JobItems items;

    @Override
    public void onSkipWriteItem(List<Object> portion, Exception reason) {
        OddItem odd = (OddItem) reason;
        Claim claim = Claimed.of(job);
        if (inARow >= MOST_IN_A_ROW) {
            claims.beginAnewNextTime(claim);
            throw new IllegalStateException(
                    "%d in a row were refused, and then one for %s".formatted(inARow, odd.code()));
        }
        odd.items().forEach(item -> {
            items.setAside(claim, item, odd.code());
            LOG.log(Level.WARNING, "Set aside: {0}, {1}", item, odd.code());
        });
        inARow += odd.items().size();
        step.setTransientUserData(CountingWriter.soFar(step).plus(odd.counted()));
    }

    @Override
    public void beforeWrite(List<Object> portion) {}

    @Override
    public void afterWrite(List<Object> portion) {
        inARow = portion.isEmpty() ? inARow : 0;
    }

    @Override
    public void onWriteError(List<Object> portion, Exception reason) {}
}
