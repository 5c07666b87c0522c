package se.hemvist.batch;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import se.hemvist.followup.report.MonthReports;
import se.hemvist.followup.report.Recipient;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.verdict.DailyWatch;
import se.hemvist.kernel.deadline.ActDue;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Foreseen;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.deadline.SweepResult;
import se.hemvist.kernel.deadline.Unopened;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.once.History;
import se.hemvist.kernel.once.OldEntry;

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
    DailyWatch matches;

    @Inject
    MonthReports reports;

    @Inject
    History history;

    @Resource
    EJBContext context;

    public List<Unopened> toOpen(LocalDate day, Unopened after, int limit) {
        return night.toOpen(day, after, limit);
    }

    public void open(Unopened subject, LocalDate day) {
        night.open(subject, day);
    }

    public List<CaseId> toJudge(CaseId after, int limit) {
        return matches.toJudge(after, limit);
    }

    public int judge(List<CaseId> cases, LocalDate day) {
        return matches.judge(cases, day);
    }

    /** What the night would do, with the periods that it would open; nothing of it is left. */
    public List<Foreseen> foresee(LocalDate day) {
        try {
            night.open(day.plusDays(1));
            return night.foresee(day);
        } finally {
            context.setRollbackOnly();
        }
    }

    public List<UUID> dueForSweep(LocalDate day, UUID after, int limit) {
        return night.dueForSweep(day, after, limit);
    }

    public SweepResult sweep(List<UUID> ids, LocalDate day) {
        return night.sweep(ids, day);
    }

    public List<UUID> toTell(LocalDate day, UUID after, int limit) {
        return night.toTell(day, after, limit);
    }

    public int tell(List<UUID> addressees, LocalDate day) {
        return night.tell(addressees, day);
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

    public List<Municipality> municipalities(YearMonth month) {
        return reports.municipalities(month);
    }

    /** Counts the month; whether a new version came of it. */
    public boolean count(Municipality municipality, YearMonth month) {
        return reports.count(municipality, month);
    }

    public List<Recipient> recipients(YearMonth month) {
        return reports.recipients(month);
    }

    public int write(YearMonth month, List<Recipient> recipients) {
        return reports.write(month, recipients);
    }

    public List<OldEntry> historyBefore(Instant time, OldEntry after, int limit) {
        return history.before(time, after, limit);
    }

    public int forget(Instant time, List<OldEntry> entries) {
        return history.forget(time, entries);
    }
}
