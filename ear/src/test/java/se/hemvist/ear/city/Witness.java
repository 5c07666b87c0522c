package se.hemvist.ear.city;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseRefusal.WaiverNotSigned;

/** Hears of each signing after all others, in a room of its own, and will not have some of them. */
@ApplicationScoped
public class Witness {

    /** A lease that begins on this day is refused. */
    static final LocalDate REFUSED = LocalDate.of(2099, 1, 1);

    /** At a lease that begins on this day the witness breaks down. */
    static final LocalDate BREAKS_DOWN = LocalDate.of(2099, 1, 2);

    private static final int AFTER_ALL_OTHERS = 10_000;

    void on(@Observes @Priority(AFTER_ALL_OTHERS) Signed signed) {
        if (signed.terms().leaseStart().equals(REFUSED)) {
            throw new WaiverNotSigned(signed.terms().leaseStart());
        }
        if (signed.terms().leaseStart().equals(BREAKS_DOWN)) {
            throw new IllegalStateException("the witness breaks down");
        }
    }
}
