package se.hemvist.lease.eviction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.eviction.EvictionRefusal.MayStay;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.notice.MoveOutTime;

/**
 * The case at the Enforcement Authority (Kronofogden).
 *
 * @param appliedOn the day of the application
 * @param children  how many children live in the home, which must be asked
 * @param order     once it is ordered
 * @param respite   if one was granted
 */
@Embeddable
public record EvictionCase(
        @Column(name = "eviction_applied_on") LocalDate appliedOn,
        @Column(name = "children") Integer children,
        @Embedded @Nullable EvictionOrder order,
        @Embedded @Nullable EvictionRespite respite) {

    /**
     * The Enforcement Authority is asked.
     *
     * @throws MayStay before the day after that of the moving out
     */
    public static EvictionCase applied(LocalDate on, int children, LocalDate lastDay, LocalDate today) {
        Input.notAfter(today, on, "on");
        LocalDateTime latest = MoveOutTime.latest(lastDay);
        MoveOutTime.on(lastDay).demand(rule -> {
            if (!on.isAfter(latest.toLocalDate())) {
                throw new MayStay(latest);
            }
        });
        return new EvictionCase(on, children, null, null);
    }

    /** The Enforcement Authority has heard the tenant, and ordered it. */
    public EvictionCase ordered(EvictionOrder ordered, LocalDate today) {
        LocalDate on = Input.notAfter(today, ordered.on(), "on");
        Input.notAfter(on, Input.notBefore(appliedOn, ordered.heardOn(), "heardOn"), "heardOn");
        Input.notAfter(on, Input.notBefore(appliedOn, ordered.runsFrom(), "papersOn"), "papersOn");
        return new EvictionCase(appliedOn, children, ordered, respite);
    }

    /**
     * A respite is granted, or made longer.
     *
     * @throws EvictionRefusal.RespiteTooLong if it is longer than two weeks in all, or four for very strong reasons
     */
    public EvictionCase respited(EvictionRespite granted, LocalDate today) {
        LocalDate on = Input.notAfter(today, Input.notBefore(given(order).on(), granted.on(), "on"), "on");
        Input.notBefore(on, granted.until(), "until");
        EvictionRespite inAll = new EvictionRespite(
                Optional.ofNullable(respite).map(EvictionRespite::on).orElse(on),
                granted.until(),
                granted.veryStrongReasons());
        RespiteTimes.on(inAll.on()).demand(times -> times.demand(inAll));
        return new EvictionCase(appliedOn, children, order, inAll);
    }

    /**
     * The eviction is carried out.
     *
     * @throws EvictionRefusal.HeardTooLately less than a week after the tenant was heard
     * @throws EvictionRefusal.RespiteRuns    as long as a respite runs
     */
    public Leaving carriedOut(Leaving left, LocalDate today) {
        LocalDate heard = given(order).heardOn();
        EvictionTimes.on(heard).demand(times -> times.demand(heard, left.on()));
        Optional.ofNullable(respite).ifPresent(granted -> RespiteTimes.on(granted.on())
                .demand(times -> times.demandOver(granted, left.on())));
        return left.sound(heard, today);
    }

    private static EvictionOrder given(@Nullable EvictionOrder order) {
        return Optional.ofNullable(order).orElseThrow(() -> new IllegalStateException("not ordered"));
    }
}
