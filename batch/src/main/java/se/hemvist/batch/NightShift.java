package se.hemvist.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import se.hemvist.followup.report.MonthReports;
import se.hemvist.followup.report.Recipient;
import se.hemvist.intake.matching.Matches;
import se.hemvist.kernel.deadline.ActDue;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.deadline.SweepResult;

/**
 * The one hand by which jobs do their work: whatever it calls is called by the system itself, in the transaction of the
 * chunk. Public only because the server wants it so; nobody but this package calls it.
 */
@Stateless
@RunAs("system")
@PermitAll
public class NightShift {

    @Inject
    Night night;

    @Inject
    Matches matches;

    @Inject
    MonthReports reports;

    @Inject
    Jobs jobs;

    public void open(LocalDate day, BooleanSupplier goOn) {
        night.open(day, goOn);
    }

    public int watch(LocalDate day) {
        return matches.watch(day);
    }

    public List<UUID> dueForSweep(LocalDate day, UUID after, int limit) {
        return night.dueForSweep(day, after, limit);
    }

    public SweepResult sweep(List<UUID> ids, LocalDate day) {
        return night.sweep(ids, day);
    }

    public List<ActDue> dueToAct(LocalDate day, UUID after, int limit) {
        return night.dueToAct(day, after, limit);
    }

    public void act(ActDue due, LocalDate day) {
        night.act(due, day);
    }

    public List<Difference> differences(LocalDate through) {
        return night.differences(through);
    }

    /** Goes on with the nights that were missed; outside any transaction, as starting a job must be. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void catchUpAfter(LocalDate day) {
        jobs.catchUpAfter(day);
    }

    public int count(YearMonth month) {
        return reports.count(month);
    }

    public List<Recipient> recipients(YearMonth month) {
        return reports.recipients(month);
    }

    public int write(YearMonth month, List<Recipient> recipients) {
        return reports.write(month, recipients);
    }
}
