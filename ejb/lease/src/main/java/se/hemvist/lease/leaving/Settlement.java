package se.hemvist.lease.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.leaving.LeavingRefusal.ClaimsRemain;
import se.hemvist.lease.leaving.LeavingRefusal.GoodsMayBeFetched;
import se.hemvist.lease.notice.ClaimsTime;
import se.hemvist.lease.notice.LeftGoods;

/**
 * The end of it: the flat inspected, and nothing left to claim.
 *
 * @param inspectedOn  the day on which the empty flat was inspected
 * @param claimsMet    whether rent, damages and deposits between the two are settled
 * @param goodsFetched whether goods that were left have been fetched
 */
@Embeddable
public record Settlement(
        @Column(name = "settled_on") LocalDate on,
        @Column(name = "inspected_on") LocalDate inspectedOn,
        @Column(name = "claims_met") Boolean claimsMet,
        @Column(name = "goods_fetched") Boolean goodsFetched) {

    /**
     * The same, held against the day on which the tenant left and what may still be claimed.
     *
     * @throws GoodsMayBeFetched as long as goods that were left may be fetched
     * @throws ClaimsRemain      as long as claims that are not met may be brought
     */
    public Settlement sound(Leaving leaving, LocalDate today) {
        LocalDate left = leaving.on();
        Input.notAfter(today, Input.notBefore(left, on, "on"), "on");
        Input.notAfter(on, Input.notBefore(left, inspectedOn, "inspectedOn"), "inspectedOn");
        LeftGoods.on(left).demand(rule -> leaving.fetchedUntil()
                .filter(this::goodsAwaited)
                .ifPresent(until -> {
                    throw new GoodsMayBeFetched(until);
                }));
        ClaimsTime.on(left).demand(rule -> {
            if (!claimsMet && !on.isAfter(rule.lastDay(left))) {
                throw new ClaimsRemain(rule.lastDay(left));
            }
        });
        return this;
    }

    private boolean goodsAwaited(LocalDate until) {
        return !goodsFetched && !on.isAfter(until);
    }
}
