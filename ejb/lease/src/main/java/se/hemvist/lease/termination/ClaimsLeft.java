package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.notice.ClaimsTime;

/** C-17: claims from the tenancy are brought, or are lost; until all is settled. */
@ApplicationScoped
class ClaimsLeft extends TerminationClock {

    private static final Period WARN = Period.ofMonths(3);

    @Override
    public String code() {
        return "C-17";
    }

    @Override
    public String title() {
        return "Fordringar från hyresförhållandet preskriberas";
    }

    @Override
    Set<TerminationState> states() {
        return EnumSet.of(TerminationState.VACATED, TerminationState.EVICTED);
    }

    @Override
    Optional<Derived> owed(TerminationFile file) {
        return file.after()
                .leaving()
                .filter(leaving -> states().contains(file.state()))
                .map(leaving -> by(
                        ClaimsTime.on(leaving.on()).rule().lastDay(leaving.on()),
                        WARN,
                        file,
                        ClaimsTime.on(leaving.on()),
                        Map.of("leftOn", leaving.on())));
    }
}
