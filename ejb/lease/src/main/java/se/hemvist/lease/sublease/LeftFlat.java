package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.DateRange;

/**
 * That the tenant has left.
 *
 * @param on      the day on which the keys were back
 * @param through the last day of the lease by the notice; none where no notice was given
 */
@Embeddable
record LeftFlat(@Column(name = "vacated_on") LocalDate on, @Column(name = "let_through") @Nullable LocalDate through) {

    /** On another day than was recorded. */
    LeftFlat rather(LocalDate right) {
        return new LeftFlat(right, through);
    }

    /** How long it was let, from its first day: until both the notice and the tenant's leaving. */
    DateRange since(LocalDate start) {
        return DateRange.ofClosed(
                start, Optional.ofNullable(through).filter(on::isBefore).orElse(on));
    }
}
