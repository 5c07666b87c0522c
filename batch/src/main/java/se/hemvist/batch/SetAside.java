package se.hemvist.batch;

import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.hemvist.kernel.deadline.ActDue;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.rule.Refusal;

/** Keeps a note of each item that was refused, with the reason, for somebody to look at in the morning. */
@Named
@Dependent
class SetAside implements SkipWriteListener {

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    JobClaims claims;

    @Override
    public void onSkipWriteItem(List<Object> items, Exception reason) {
        String code = reason instanceof Refusal refusal
                ? refusal.code()
                : reason.getClass().getSimpleName();
        items.forEach(item -> claims.setAside(ClaimedRun.of(job), name((ActDue) item), code));
        step.setTransientUserData(
                CountingWriter.soFar(step).plus(Tally.READ, items.size()).plus(Tally.REFUSED, items.size()));
    }

    private static String name(ActDue due) {
        return due.occasion().isEmpty()
                ? due.kind() + " " + due.subject()
                : due.kind() + " " + due.subject() + " " + due.occasion();
    }
}
