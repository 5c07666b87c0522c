package se.hemvist.lease.eviction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.eviction.EvictionRefusal.BoardNotTold;
import se.hemvist.lease.eviction.EvictionRefusal.ChildrenLeftOut;
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
 * @param boardToldOn when the social board was told of the children, once it was
 */
@Embeddable
public record EvictionCase(
        @Column(name = "eviction_applied_on") LocalDate appliedOn,
        @Column(name = "children") Integer children,
        @Embedded @Nullable EvictionOrder order,
        @Embedded @Nullable EvictionRespite respite,
        @Column(name = "eviction_board_told_on") @Nullable LocalDate boardToldOn) {

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
        return new EvictionCase(on, children, null, null, null);
    }

    /**
     * Asks whether no child was forgotten.
     *
     * @param asked      how many children live in the home, as it is said
     * @param registered how many do by the register
     * @throws ChildrenLeftOut if they are fewer
     */
    public static void demandAll(int asked, int registered) {
        if (asked < registered) {
            throw new ChildrenLeftOut(registered);
        }
    }

    /** The Enforcement Authority has heard the tenant, and ordered it. */
    public EvictionCase ordered(EvictionOrder ordered, LocalDate today) {
        LocalDate on = Input.notAfter(today, ordered.on(), "on");
        Input.notAfter(on, Input.notBefore(appliedOn, ordered.heardOn(), "heardOn"), "heardOn");
        Input.notAfter(on, Input.notBefore(appliedOn, ordered.runsFrom(), "papersOn"), "papersOn");
        return new EvictionCase(appliedOn, children, ordered, respite, boardToldOn);
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
        return new EvictionCase(appliedOn, children, order, inAll, boardToldOn);
    }

    /**
     * Lets its days stand that were put right, and are in order.
     *
     * @throws MayStay if it was asked before the day after that of the moving out
     * @throws EvictionRefusal.RespiteTooLong if the respite is longer than two weeks in all, or four for very strong reasons
     */
    public void demandInTime(LocalDate lastDay, LocalDate today) {
        applied(appliedOn, children, lastDay, today);
        Optional.ofNullable(respite)
                .ifPresent(granted -> RespiteTimes.on(granted.on()).demand(times -> times.demand(granted)));
    }

    /** The social board (socialnämnd) has been told that children live there who are to be evicted. */
    public EvictionCase boardTold(LocalDate on, LocalDate today) {
        Input.notAfter(today, Input.notBefore(appliedOn, on, "on"), "on");
        return new EvictionCase(appliedOn, children, order, respite, on);
    }

    /**
     * Nobody is evicted with children of whom the social board has not been told by then.
     *
     * @param registered how many children live there by the register
     * @throws BoardNotTold if it has not
     */
    public void demandBoardTold(int registered, LocalDate carriedOut) {
        int affected = Math.max(children, registered);
        boolean told = boardToldOn != null && !boardToldOn.isAfter(carriedOut);
        if (affected > 0 && !told) {
            throw new BoardNotTold(affected);
        }
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
