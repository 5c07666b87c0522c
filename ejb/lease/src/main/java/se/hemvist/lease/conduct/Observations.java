package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.lease.rectification.ObservationPolicy;

/** T-40: the time after a notice in which is watched whether anything more happens; then the case may be closed. */
@ApplicationScoped
class Observations implements DeadlineKind {

    /** Two weeks ahead, so that whoever closes the case can ask those who live nearby. */
    private static final Period AHEAD = Period.ofDays(14);

    @Inject
    OpenDisturbances disturbances;

    @Override
    public String code() {
        return "T-40";
    }

    @Override
    public String title() {
        return "Uppföljningstid efter anmodan att vidta rättelse";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return disturbances.withNotices().flatMap(disturbance -> of(disturbance).stream());
    }

    /** That of the last notice, where it is what the case waits for. */
    Optional<Derived> of(DisturbanceCase disturbance) {
        return Optional.of(disturbance)
                .filter(DisturbanceCase::goesOn)
                .flatMap(DisturbanceCase::watchedFrom)
                .flatMap(from -> disturbance.observation().map(policy -> {
                    LocalDate end = policy.rule().end(from);
                    return new Derived(
                            disturbance.subject(""),
                            disturbance.headTenant(),
                            Span.of(end.minus(AHEAD), end),
                            new Why(
                                    ObservationPolicy.class.getSimpleName(),
                                    policy.from(),
                                    Map.of("watchedFrom", from.toString())));
                }));
    }
}
