package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.time.WorkingDays;
import se.hemvist.lease.recovery.RecoveryPolicy;

/**
 * L-09: after a notice for unpaid rent the tenant is served form 1 of 1978:314 and the social board gets form 3; until both are told
 * of, no time begins in which the tenancy is won back, and the lease does not run out. The Act says no day: the next working day is ours.
 */
@ApplicationScoped
class RecoveryForms extends AddedClock {

    private static final Period WARN = Period.ofDays(1);

    @Override
    public String code() {
        return "L-09";
    }

    @Override
    public String title() {
        return "Formulär 1 och 3 ska vara lämnade";
    }

    @Override
    Set<TerminationState> states() {
        return EnumSet.of(TerminationState.SERVED);
    }

    @Override
    Optional<Derived> owed(TerminationFile file) {
        return file.givenOn()
                .filter(given -> states().contains(file.state()))
                .map(given -> by(
                        WorkingDays.after(given, 1),
                        WARN,
                        file,
                        RecoveryPolicy.DWELLINGS.on(given),
                        Map.of("servedOn", given)));
    }
}
