package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.notice.DisputeTime;

/** C-10: a dispute on security of tenure is referred to the rent tribunal, or the notice is without effect. */
@ApplicationScoped
class DisputeReferrals extends TerminationClock {

    private static final Period WARN = Period.ofDays(14);

    @Override
    public String code() {
        return "C-10";
    }

    @Override
    public String title() {
        return "Hänskjut tvisten till hyresnämnden";
    }

    @Override
    Set<TerminationState> states() {
        return EnumSet.of(TerminationState.DISPUTED);
    }

    @Override
    Optional<Derived> owed(TerminationFile file) {
        return file.after()
                .dispute()
                .filter(dispute -> states().contains(file.state()) && dispute.referredOn() == null)
                .flatMap(dispute -> file.papers().ends().map(Ends::used))
                .map(end -> by(
                        DisputeTime.on(end).rule().lastDay(end),
                        WARN,
                        file,
                        DisputeTime.on(end),
                        Map.of("leaseEnd", end)));
    }
}
