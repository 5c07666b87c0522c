package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.notice.MoveOutTime;
import se.hemvist.lease.termination.TerminationRefusal.MayStay;

/**
 * The case at the Enforcement Authority (Kronofogden).
 *
 * @param appliedOn the day of the application
 * @param children  how many children live in the home, which must be asked
 * @param orderedOn the day of the order
 * @param heardOn   the day on which the tenant was heard, or told
 */
@Embeddable
public record EvictionCase(
        @Column(name = "eviction_applied_on") LocalDate appliedOn,
        @Column(name = "children") Integer children,
        @Column(name = "eviction_ordered_on") @Nullable LocalDate orderedOn,
        @Column(name = "eviction_heard_on") @Nullable LocalDate heardOn) {

    /** @throws MayStay before the day after that of the moving out */
    static EvictionCase applied(LocalDate on, int children, LocalDate lastDay, LocalDate today) {
        Input.notAfter(today, on, "on");
        LocalDateTime latest = MoveOutTime.latest(lastDay);
        MoveOutTime.on(lastDay).demand(rule -> {
            if (!on.isAfter(latest.toLocalDate())) {
                throw new MayStay(latest);
            }
        });
        return new EvictionCase(on, children, null, null);
    }

    EvictionCase ordered(LocalDate on, LocalDate heard, LocalDate today) {
        Input.notAfter(today, on, "on");
        Input.notAfter(on, Input.notBefore(appliedOn, heard, "heardOn"), "heardOn");
        return new EvictionCase(appliedOn, children, on, heard);
    }

    /** @throws TerminationRefusal.HeardTooLately less than a week after the tenant was heard */
    Leaving carriedOut(Leaving left, LocalDate today) {
        LocalDate heard = Optional.ofNullable(heardOn).orElseThrow(IllegalStateException::new);
        EvictionTimes.on(heard).demand(times -> times.demand(heard, left.on()));
        return left.sound(heard, today);
    }
}
