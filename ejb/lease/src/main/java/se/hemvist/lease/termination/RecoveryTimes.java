package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.recovery.RecoveryPolicy;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** C-03, C-04: a tenancy is won back in time, and two more weekdays, or the lease runs out. */
@ApplicationScoped
class RecoveryTimes extends TerminationClock {

    private static final Period WARN = Period.ofDays(7);

    @Inject
    SubleaseProgress subleases;

    @Inject
    LeaseEnds leaseEnds;

    @Inject
    DisputeReferrals referrals;

    @Inject
    OwedRents rents;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "C-03";
    }

    @Override
    public String title() {
        return "Hyresrätten kan återvinnas";
    }

    @Override
    Set<TerminationState> states() {
        return EnumSet.of(TerminationState.RECOVERY_OPEN);
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        subleases.lock(new SubleaseId(subject));
    }

    /** The tenancy has not been won back. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        terminations.last(new SubleaseId(subject)).ifPresent(termination -> {
            termination.pass(day);
            rents.follow(termination.file());
            for (TerminationClock clock : List.of(leaseEnds, referrals)) {
                clock.owed(termination.file()).ifPresent(owed -> deadlines.derive(clock, owed));
            }
        });
        deadlines.met(this, subject, occasion, day);
    }

    @Override
    Optional<Derived> owed(TerminationFile file) {
        return file.after()
                .recovery()
                .filter(recovery -> states().contains(file.state()))
                .map(recovery -> by(
                        recovery.window().decisionFrom().minusDays(1),
                        WARN,
                        file,
                        RecoveryPolicy.DWELLINGS.on(recovery.window().begin()),
                        Map.of("servedOn", recovery.servedOn(), "boardToldOn", recovery.boardToldOn())));
    }
}
