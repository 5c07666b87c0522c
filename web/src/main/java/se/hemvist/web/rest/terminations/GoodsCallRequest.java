package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.leaving.GoodsCall;

/**
 * That a tenant was called on to fetch what was left in the flat, as it is sent.
 *
 * @param reason why another day was recorded, where one was
 */
public record GoodsCallRequest(@NotNull LocalDate on, @Nullable @Size(max = 1000) String reason) {

    GoodsCall read() {
        return new GoodsCall(on, Optional.ofNullable(reason));
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "GoodsCallRequest[" + on + "]";
    }
}
