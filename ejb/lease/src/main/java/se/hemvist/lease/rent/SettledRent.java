package se.hemvist.lease.rent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That all is settled with whoever has left: nothing is asked for any more.
 *
 * @param writtenOff how many kronor of the rent the landlord gave up, if any
 */
@Embeddable
public record SettledRent(
        @Column(name = "settled_on") LocalDate on, @Column(name = "written_off") @Nullable BigDecimal writtenOff) {}
