package se.hemvist.batch;

import jakarta.batch.runtime.context.JobContext;
import se.hemvist.kernel.once.Claim;

/** The claim under which a job runs, from its first step to its last. */
public final class Claimed {

    private Claimed() {}

    /** The job of the context runs under it from now on. */
    public static void begin(JobContext job, Claim claim) {
        job.setTransientUserData(claim);
    }

    /** That of the job of the context. */
    static Claim of(JobContext job) {
        return (Claim) job.getTransientUserData();
    }
}
