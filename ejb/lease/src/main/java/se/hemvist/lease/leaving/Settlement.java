package se.hemvist.lease.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.leaving.LeavingRefusal.ClaimsRemain;
import se.hemvist.lease.leaving.LeavingRefusal.GoodsMayBeFetched;
import se.hemvist.lease.leaving.LeavingRefusal.RentStillOwed;
import se.hemvist.lease.notice.ClaimsTime;
import se.hemvist.lease.notice.LeftGoods;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.rent.SettledRent;

/**
 * The end of it: the flat inspected, and nothing left to claim.
 *
 * @param inspectedOn  the day on which the empty flat was inspected
 * @param claimsMet    whether rent, damages and deposits between the two are settled
 * @param goodsFetched whether goods that were left have been fetched
 * @param writtenOff   the rest of the rent, where the landlord gives it up
 */
@Embeddable
public record Settlement(
        @Column(name = "settled_on") LocalDate on,
        @Column(name = "inspected_on") LocalDate inspectedOn,
        @Column(name = "claims_met") Boolean claimsMet,
        @Column(name = "goods_fetched") Boolean goodsFetched,
        @Embedded @Nullable WriteOff writtenOff) {

    /** One in which nothing is written off. */
    public Settlement(LocalDate on, LocalDate inspectedOn, Boolean claimsMet, Boolean goodsFetched) {
        this(on, inspectedOn, claimsMet, goodsFetched, null);
    }

    /**
     * The same, held against the day on which the tenant left and what may still be claimed.
     *
     * @param owed of the rent, by the ledger
     * @throws GoodsMayBeFetched as long as goods that were left may be fetched
     * @throws ClaimsRemain      as long as claims that are not met may be brought
     * @throws RentStillOwed     if they are said to be met, and rent is owed that is not written off
     * @throws LeavingRefusal.NotWhatIsOwed if another rest is written off than is owed
     */
    public Settlement sound(Leaving leaving, RentLeft owed, LocalDate today) {
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
        Optional<WriteOff> given = Optional.ofNullable(writtenOff).map(rest -> rest.sound(leaving, on, owed));
        if (claimsMet && given.isEmpty() && !owed.months().isEmpty()) {
            throw new RentStillOwed(owed);
        }
        return new Settlement(on, inspectedOn, claimsMet, goodsFetched, given.orElse(null));
    }

    /** What it means for the account of the rent. */
    public SettledRent ofRent() {
        return new SettledRent(
                on, Optional.ofNullable(writtenOff).map(WriteOff::kronor).orElse(null));
    }

    private boolean goodsAwaited(LocalDate until) {
        return !goodsFetched && !on.isAfter(until);
    }
}
