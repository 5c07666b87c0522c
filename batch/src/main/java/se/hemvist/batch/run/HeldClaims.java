package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRefusal;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;

/** The claims that this server holds, from before a run starts until it is over. */
@ApplicationScoped
class HeldClaims {

    private static final Logger LOG = System.getLogger(HeldClaims.class.getName());

    @Inject
    JobClaims claims;

    private final Map<JobKey, Holding> held = new HashMap<>();

    /** A claim is made for a run that then begins; the next sign of life may find it awaited still, the one after may not. */
    private enum Standing {
        MADE,
        AWAITED,
        BEGUN
    }

    private record Holding(Claim claim, Standing standing) {

        Holding seen() {
            return standing == Standing.MADE ? new Holding(claim, Standing.AWAITED) : this;
        }
    }

    /**
     * Claims the key, if need be from a holder that has fallen silent.
     *
     * @throws JobsRefusal.JobRunning if somebody holds it, here or elsewhere
     */
    synchronized Claim claim(JobKey key) {
        return made(key, free -> Optional.of(claims.claim(free, node()))).orElseThrow();
    }

    /**
     * The same for a run that is not done; none if it is done by now.
     *
     * @throws JobsRefusal.JobRunning if somebody holds it, here or elsewhere
     */
    synchronized Optional<Claim> claimUndone(JobKey key) {
        return made(key, free -> claims.claimUndone(free, node()));
    }

    private Optional<Claim> made(JobKey key, Function<JobKey, Optional<Claim>> claiming) {
        Optional<JobRun> run = claims.find(key);
        if (held.containsKey(key)) {
            throw new JobsRefusal.JobRunning(key, run.orElseThrow().id());
        }
        try {
            Optional<Claim> claim = run.filter(HeldClaims::isRunning).isPresent()
                    ? Optional.of(claims.takeOver(key, node()))
                    : claiming.apply(key);
            claim.ifPresent(mine -> held.put(key, new Holding(mine, Standing.MADE)));
            return claim;
        } catch (JobRefusal.NotRunning ended) {
            return made(key, claiming);
        } catch (JobRefusal.RunsAlready elsewhere) {
            throw new JobsRefusal.JobRunning(key, claims.find(key).orElseThrow().id());
        }
    }

    /** Claims a run that was seen broken off; none if it is held, here or elsewhere, or has gone on since then. */
    synchronized Optional<Claim> takeUp(JobRun seen) {
        boolean asSeen = claims.find(seen.key())
                .filter(now -> now.state() == seen.state()
                        && now.course().holder().fence()
                                == seen.course().holder().fence())
                .isPresent();
        if (!asSeen || held.containsKey(seen.key())) {
            return Optional.empty();
        }
        try {
            return Optional.of(claim(seen.key()));
        } catch (JobsRefusal.JobRunning elsewhere) {
            return Optional.empty();
        }
    }

    /** The claim under which a run begins: the one made for it, or else one of its own, as when started by hand. */
    synchronized Claim begin(JobKey key, long fence) {
        Holding made = held.get(key);
        Claim claim = made != null
                        && made.standing() != Standing.BEGUN
                        && made.claim().fence() == fence
                ? made.claim()
                : claim(key);
        held.put(key, new Holding(claim, Standing.BEGUN));
        return claim;
    }

    /** The run is over. */
    synchronized void finish(Claim claim, JobState outcome, Map<String, Long> counts) {
        drop(claim);
        claims.finish(claim, outcome, counts);
    }

    /**
     * A sign of life for each claim; one that has been lost to another server is let go. So is one under which no run has
     * begun since the sign before, as when it was stopped first: its run is then taken up like any that broke off.
     */
    void beat() {
        for (Claim claim : living()) {
            try {
                claims.heartbeat(claim);
            } catch (JobRefusal.Fenced lost) {
                if (drop(claim)) {
                    LOG.log(Level.WARNING, "Lost the claim on {0}", claim.of());
                }
            }
        }
    }

    private synchronized List<Claim> living() {
        held.values().removeIf(holding -> {
            boolean inVain = holding.standing() == Standing.AWAITED;
            if (inVain) {
                LOG.log(
                        Level.WARNING,
                        "No run has begun under the claim on {0}",
                        holding.claim().of());
            }
            return inVain;
        });
        held.replaceAll((key, holding) -> holding.seen());
        return all();
    }

    synchronized List<Claim> all() {
        return held.values().stream().map(Holding::claim).toList();
    }

    /** Whether it was held still: not if its run has ended meanwhile, nor one that was made after it had been lost. */
    private synchronized boolean drop(Claim claim) {
        return held.values().removeIf(holding -> holding.claim().equals(claim));
    }

    private static boolean isRunning(JobRun run) {
        return run.state() == JobState.RUNNING;
    }

    /** The server's name, the same after a restart. */
    static String node() {
        return ServerName.ofProcess().name();
    }
}
