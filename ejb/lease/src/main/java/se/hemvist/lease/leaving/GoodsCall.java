package se.hemvist.lease.leaving;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;

/**
 * That a tenant who has left was called on to fetch what was left in the flat.
 *
 * @param on     the day
 * @param reason why another day was recorded, where one was
 */
public record GoodsCall(LocalDate on, Optional<String> reason) {

    /** The line that tells of it. */
    public Occurrence told() {
        Occurrence called = Occurrence.of("called-for-goods", on);
        return reason.map(called::because).orElse(called);
    }

    LocalDate instead(LocalDate recorded) {
        if (!recorded.equals(on)) {
            Input.text(Input.given(reason, "reason"), "reason");
        }
        return on;
    }

    /** The day only; the reason may be about a person. */
    @Override
    public String toString() {
        return "GoodsCall[" + on + "]";
    }
}
