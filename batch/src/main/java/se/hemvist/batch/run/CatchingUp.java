package se.hemvist.batch.run;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The hand by which one night starts the next, and one month the next, as the system itself. Public only because the server wants it so; nobody
 * but this package calls it.
 */
@Stateless
@RunAs("system")
@PermitAll
public class CatchingUp {

    @Inject
    Jobs jobs;

    /** Goes on with the months that were missed; outside any transaction, too. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void after(YearMonth month) {
        jobs.catchUpMonthsAfter(month);
    }

    /** Goes on with the nights that were missed; outside any transaction, as starting a job must be. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void after(LocalDate day) {
        jobs.catchUpAfter(day);
    }
}
