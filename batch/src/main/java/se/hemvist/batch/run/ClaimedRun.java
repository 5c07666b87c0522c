package se.hemvist.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import se.hemvist.batch.Claimed;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobItems;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRefusal;
import se.hemvist.kernel.once.JobState;

/**
 * Sees to it that a run has the claim on its key from its first step to its last, however it was started: a run that
 * cannot get it fails before it has done anything. One that was claimed before jobs were to rest, and begins after, stops
 * as one does that was running.
 */
@Named
@Dependent
class ClaimedRun implements JobListener {

    private static final Logger LOG = System.getLogger(ClaimedRun.class.getName());

    /** As when the run was started at the server's own console, and not through the house. */
    private static final long NO_CLAIM_MADE = 0;

    @Inject
    @BatchProperty
    String job;

    @Inject
    @BatchProperty
    String key;

    @Inject
    @BatchProperty
    String fence;

    @Inject
    @BatchProperty
    String catchUp;

    @Inject
    JobContext context;

    @Inject
    HeldClaims held;

    @Inject
    JobClaims claims;

    @Inject
    JobItems items;

    @Inject
    EndedPeriods periods;

    @Inject
    Pausing pausing;

    @Inject
    Accounts accounts;

    @Inject
    FollowingRuns following;

    @Override
    public void beforeJob() {
        JobKey of = new JobKey(job, key);
        periods.demand(of);
        long made = Long.parseLong(fence);
        if (made == NO_CLAIM_MADE) {
            pausing.demandNone();
        }
        Claim claim = held.begin(of, made);
        Claimed.begin(context, claim);
        claims.startedAs(claim, context.getExecutionId());
        pausing.obey();
        if (accounts.beginWith(context.getExecutionId())) {
            items.takeBack(claim);
        }
    }

    @Override
    public void afterJob() {
        Optional<Claim> mine = Optional.ofNullable((Claim) context.getTransientUserData());
        boolean ended = mine.filter(this::finish).isPresent();
        if (ended && outcome() != JobState.STOPPED && Boolean.parseBoolean(catchUp)) {
            following.after(new JobKey(job, key));
        }
    }

    private boolean finish(Claim claim) {
        try {
            held.finish(claim, outcome(), accounts.of(context.getExecutionId()));
            return true;
        } catch (JobRefusal.Fenced lost) {
            LOG.log(Level.WARNING, "{0} was taken over by another server, which goes on with it", claim.of());
            return false;
        }
    }

    private JobState outcome() {
        BatchStatus status = context.getBatchStatus();
        return switch (status) {
            case FAILED, ABANDONED -> JobState.FAILED;
            case STOPPING, STOPPED -> JobState.STOPPED;
            case STARTING, STARTED, COMPLETED -> JobState.DONE;
        };
    }
}
