package se.hemvist.lease.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.leaving.LeavingRefusal.NothingLeft;
import se.hemvist.lease.notice.LeftGoods;

/**
 * That the tenant has left: the keys are back, or the eviction (avhysning) was carried out.
 *
 * @param on            the day
 * @param goodsLeft     whether goods were left in the flat
 * @param calledOn      the day on which the tenant was called on to fetch them, once that has happened
 */
@Embeddable
public record Leaving(
        @Column(name = "left_on") LocalDate on,
        @Column(name = "goods_left") Boolean goodsLeft,
        @Column(name = "goods_called_on") @Nullable LocalDate calledOn) {

    /**
     * The same, if its days are in order.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if one is still to come, or the tenant left before the earliest
     */
    public Leaving sound(LocalDate earliest, LocalDate today) {
        Input.notAfter(today, Input.notBefore(earliest, on, "on"), "on");
        Optional.ofNullable(calledOn).ifPresent(called -> Input.notAfter(today, called, "goodsCalledOn"));
        return this;
    }

    /** The same, on another day. */
    public Leaving onRather(LocalDate day) {
        return new Leaving(day, goodsLeft, calledOn);
    }

    /**
     * The tenant was called on to fetch the goods after that; or on another day than was recorded.
     *
     * @throws NothingLeft if there are none
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come or before the leaving, or another one is recorded
     *     and it is not said why
     */
    public Leaving called(GoodsCall call, LocalDate today) {
        if (!goodsLeft) {
            throw new NothingLeft(on);
        }
        Input.notAfter(today, Input.notBefore(on, call.on(), "on"), "on");
        return new Leaving(
                on, goodsLeft, Optional.ofNullable(calledOn).map(call::instead).orElse(call.on()));
    }

    /** The last day on which goods that were left may be fetched; empty if there are none. */
    public Optional<LocalDate> fetchedUntil() {
        return Optional.of(on)
                .filter(left -> goodsLeft)
                .map(left -> LeftGoods.on(left).rule().lastDay(left, Optional.ofNullable(calledOn)));
    }
}
