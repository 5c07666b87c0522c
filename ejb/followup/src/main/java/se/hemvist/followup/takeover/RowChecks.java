package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.takeover.TakeoverRow.Course;
import se.hemvist.followup.takeover.TakeoverRow.Parts;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.SigningRecord.Agreed;

/**
 * What is wrong with a line by itself: days out of order, each with its column and the day that would be right, and what the
 * programme asks for or does not have.
 */
final class RowChecks {

    /** For longer nobody pays rent ahead; a month that is further off is a slip of the pen. */
    private static final Period MOST_AHEAD = Period.ofYears(1);

    private final TakeoverRow row;
    private final LocalDate today;
    private final DayChecks days;

    private RowChecks(TakeoverRow row, LocalDate today) {
        this.row = row;
        this.today = today;
        this.days = new DayChecks(today);
    }

    /** Everything, in the order of the columns; nothing if it is in order by itself. */
    static List<Refusal> of(TakeoverRow row, LocalDate today) {
        RowChecks checks = new RowChecks(row, today);
        checks.leases();
        checks.decisions();
        checks.programme();
        new LivedChecks(row, checks.days).check();
        return checks.days.found();
    }

    private void leases() {
        RunningLease lease = row.home().lease();
        HeadLeaseTerms head = lease.signing().head();
        Agreed agreed = lease.signing().agreed();
        MoveInRecord moveIn = lease.moveIn();
        row.whose().appliedOn().ifPresent(on -> days.notAfter("appliedOn", on, agreed.on()));
        days.notAfter("headLeaseSignedOn", head.contractDate(), agreed.on());
        days.notAfter("headLeaseStart", head.start(), agreed.leaseStart());
        days.past("signedOn", agreed.on());
        days.notBefore("start", agreed.leaseStart(), agreed.on());
        lease.inARowSince().ifPresent(since -> {
            days.notBefore("inARowSince", since, head.start());
            days.notAfter("inARowSince", since, agreed.leaseStart());
        });
        Optional.ofNullable(agreed.through())
                .ifPresent(last -> days.notBefore("leaseThrough", last, agreed.leaseStart()));
        days.notAfter("termsExplainedOn", lease.signing().terms().explained().on(), agreed.on());
        days.past("movedInOn", moveIn.on());
        days.notBefore("movedInOn", moveIn.on(), agreed.leaseStart());
        Optional.ofNullable(moveIn.landlordToldOn()).ifPresent(on -> days.notAfter("landlordToldOn", on, moveIn.on()));
        Optional.ofNullable(moveIn.keys()).map(keys -> keys.at().toLocalDate()).ifPresent(on -> {
            days.notBefore("keysOn", on, agreed.on());
            days.notAfter("keysOn", on, moveIn.on());
        });
        since(lease.since(), agreed.leaseStart(), moveIn.on());
        lease.since().rentPaidThrough().ifPresent(month -> rentPaid(month, agreed.leaseStart()));
    }

    /** Of a lease of which no rent is paid it is the month before its first one. */
    private void rentPaid(YearMonth through, LocalDate start) {
        days.notBefore(
                "rentPaidThrough",
                through.atEndOfMonth(),
                YearMonth.from(start).minusMonths(1).atEndOfMonth());
        days.notAfter("rentPaidThrough", through.atDay(1), today.plus(MOST_AHEAD));
    }

    private void since(RunningLease.Since since, LocalDate start, LocalDate movedInOn) {
        since.waiver().ifPresent(waiver -> {
            days.past("waiverSignedOn", waiver.signedOn());
            waiver.validTo().ifPresent(last -> days.notBefore("waiverValidTo", last, later(waiver.signedOn(), start)));
        });
        since.inspection().ifPresent(made -> {
            days.past("inspectedOn", made.on());
            days.notBefore("inspectedOn", made.on(), movedInOn);
        });
    }

    private void decisions() {
        runs("homeDecidedOn", "homeValidTo", row.course().home());
        runs("supportDecidedOn", "supportValidTo", row.course().support());
        row.course().assignment().ifPresent(on -> days.past("assignmentSince", on));
        row.course().checkpoint().ifPresent(held -> days.past("checkpointHeldOn", held.heldOn()));
    }

    private void runs(String decidedColumn, String lastColumn, Optional<Runs> decision) {
        decision.ifPresent(runs -> {
            days.past(decidedColumn, runs.decidedOn());
            runs.validTo().ifPresent(last -> days.notBefore(lastColumn, last, runs.decidedOn()));
        });
    }

    private void programme() {
        FollowUpPlan plan = FollowUpPlan.of(row.whose().programme(), today).rule();
        Course course = row.course();
        if (plan.byAssignment()) {
            Parts parts = row.parts();
            days.asked("coordinationUnit", parts.coordinationUnit());
            days.asked("provider", parts.provider());
            days.asked("headTenant", parts.headTenant());
            days.asked("homeDecidedOn", course.home());
            days.asked("supportDecidedOn", course.support());
            days.asked("assignmentSince", course.assignment());
        } else {
            days.notThere("supportDecidedOn", course.support(), row.whose().programme());
            days.notThere("assignmentSince", course.assignment(), row.whose().programme());
        }
        if (!plan.byCheckpoint()) {
            days.notThere("checkpointHeldOn", course.checkpoint(), row.whose().programme());
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
