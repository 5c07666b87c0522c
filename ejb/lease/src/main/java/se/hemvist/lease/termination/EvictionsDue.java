package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.lease.eviction.EvictionCase;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.eviction.EvictionTimes;

/** C-21: an eviction that was ordered is carried out, if possible, or once its respite is over. */
@ApplicationScoped
class EvictionsDue extends TerminationClock {

    private static final Period WARN = Period.ofDays(7);

    @Override
    public String code() {
        return "C-21";
    }

    @Override
    public String title() {
        return "Avhysningen ska om möjligt vara genomförd";
    }

    @Override
    Set<TerminationState> states() {
        return EnumSet.of(TerminationState.EVICTION_ORDERED);
    }

    @Override
    Optional<Derived> owed(TerminationFile file) {
        return file.after()
                .eviction()
                .filter(eviction -> states().contains(file.state()))
                .flatMap(eviction -> Optional.ofNullable(eviction.order()).map(order -> owed(file, eviction, order)));
    }

    private static Derived owed(TerminationFile file, EvictionCase eviction, EvictionOrder order) {
        Map<String, LocalDate> facts = new HashMap<>(Map.of("papersOn", order.runsFrom()));
        LocalDate target = EvictionTimes.on(order.heardOn()).rule().target(order.runsFrom());
        Optional<LocalDate> respite = Optional.ofNullable(eviction.respite()).map(EvictionRespite::until);
        respite.ifPresent(until -> facts.put("respiteUntil", until));
        return by(
                respite.filter(target::isBefore).orElse(target), WARN, file, EvictionTimes.on(order.heardOn()), facts);
    }
}
