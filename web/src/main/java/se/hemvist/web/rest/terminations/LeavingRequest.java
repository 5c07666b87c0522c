package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.leaving.Leaving;

/**
 * That the tenant has left, as it is sent and told.
 *
 * @param on            the day on which the keys came back, or the eviction was carried out
 * @param goodsLeft     whether goods were left in the flat
 * @param goodsCalledOn when the tenant was called on to fetch them
 */
public record LeavingRequest(@NotNull LocalDate on, @NotNull Boolean goodsLeft, @Nullable LocalDate goodsCalledOn) {

    Leaving read() {
        return new Leaving(on, goodsLeft, goodsCalledOn);
    }

    static LeavingRequest of(Leaving leaving) {
        return new LeavingRequest(leaving.on(), leaving.goodsLeft(), leaving.calledOn());
    }
}
