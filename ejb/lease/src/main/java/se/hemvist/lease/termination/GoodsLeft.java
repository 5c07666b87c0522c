package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.notice.LeftGoods;

/** C-16: goods that were left in the flat are fetched, or fall to the landlord. */
@ApplicationScoped
class GoodsLeft extends TerminationClock {

    private static final Period WARN = Period.ofDays(14);

    @Override
    public String code() {
        return "C-16";
    }

    @Override
    public String title() {
        return "Kvarlämnat gods får hämtas till och med i dag";
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
                .flatMap(leaving -> leaving.fetchedUntil()
                        .map(until -> by(until, WARN, file, LeftGoods.on(leaving.on()), facts(leaving))));
    }

    private static Map<String, LocalDate> facts(Leaving leaving) {
        return Optional.ofNullable(leaving.calledOn())
                .map(called -> Map.of("leftOn", leaving.on(), "calledOn", called))
                .orElse(Map.of("leftOn", leaving.on()));
    }
}
