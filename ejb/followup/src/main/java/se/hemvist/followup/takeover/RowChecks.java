package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.takeover.TakeoverRefusal.NotInProgramme;
import se.hemvist.followup.takeover.TakeoverRow.Course;
import se.hemvist.followup.takeover.TakeoverRow.Parts;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
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

    private final TakeoverRow row;
    private final LocalDate today;
    private final List<Refusal> found = new ArrayList<>();

    private RowChecks(TakeoverRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    /** Everything, in the order of the columns; nothing if it is in order by itself. */
    static List<Refusal> of(TakeoverRow row, LocalDate today) {
        RowChecks checks = new RowChecks(row, today);
        checks.leases();
        checks.decisions();
        checks.programme();
        return List.copyOf(checks.found);
    }

    private void leases() {
        RunningLease lease = row.home().lease();
        HeadLeaseTerms head = lease.signing().head();
        Agreed agreed = lease.signing().agreed();
        MoveInRecord moveIn = lease.moveIn();
        row.whose().appliedOn().ifPresent(on -> notAfter("appliedOn", on, agreed.on()));
        notAfter("headLeaseSignedOn", head.contractDate(), agreed.on());
        notAfter("headLeaseStart", head.start(), agreed.leaseStart());
        past("signedOn", agreed.on());
        notBefore("start", agreed.leaseStart(), agreed.on());
        notAfter("termsExplainedOn", lease.signing().terms().explained().on(), agreed.on());
        past("movedInOn", moveIn.on());
        notBefore("movedInOn", moveIn.on(), agreed.leaseStart());
        Optional.ofNullable(moveIn.landlordToldOn()).ifPresent(on -> notAfter("landlordToldOn", on, moveIn.on()));
        Optional.ofNullable(moveIn.keys())
                .ifPresent(keys -> notAfter("keysOn", keys.at().toLocalDate(), moveIn.on()));
        since(lease.since(), agreed.leaseStart(), moveIn.on());
    }

    private void since(RunningLease.Since since, LocalDate start, LocalDate movedInOn) {
        since.waiver().ifPresent(waiver -> {
            past("waiverSignedOn", waiver.signedOn());
            waiver.validTo().ifPresent(last -> notBefore("waiverValidTo", last, later(waiver.signedOn(), start)));
        });
        since.inspection().ifPresent(made -> {
            past("inspectedOn", made.on());
            notBefore("inspectedOn", made.on(), movedInOn);
        });
    }

    private void decisions() {
        runs("homeDecidedOn", "homeValidTo", row.course().home());
        runs("supportDecidedOn", "supportValidTo", row.course().support());
        row.course().assignment().ifPresent(on -> past("assignmentSince", on));
        row.course().checkpoint().ifPresent(held -> past("checkpointHeldOn", held.heldOn()));
    }

    private void runs(String decidedColumn, String lastColumn, Optional<Runs> decision) {
        decision.ifPresent(runs -> {
            past(decidedColumn, runs.decidedOn());
            runs.validTo().ifPresent(last -> notBefore(lastColumn, last, runs.decidedOn()));
        });
    }

    private void programme() {
        FollowUpPlan plan = FollowUpPlan.of(row.whose().programme(), today).rule();
        Course course = row.course();
        if (plan.byAssignment()) {
            Parts parts = row.parts();
            asked("coordinationUnit", parts.coordinationUnit());
            asked("provider", parts.provider());
            asked("headTenant", parts.headTenant());
            asked("homeDecidedOn", course.home());
            asked("supportDecidedOn", course.support());
            asked("assignmentSince", course.assignment());
        } else {
            notThere("supportDecidedOn", course.support());
            notThere("assignmentSince", course.assignment());
        }
        if (!plan.byCheckpoint()) {
            notThere("checkpointHeldOn", course.checkpoint());
        }
    }

    private void asked(String column, Optional<?> part) {
        if (part.isEmpty()) {
            found.add(new MissingPart(column));
        }
    }

    private void notThere(String column, Optional<?> part) {
        if (part.isPresent()) {
            found.add(new NotInProgramme(column, row.whose().programme()));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void past(String column, LocalDate day) {
        notAfter(column, day, today);
    }

    private void notAfter(String column, LocalDate day, LocalDate latest) {
        if (day.isAfter(latest)) {
            found.add(new DayTooLate(column, latest));
        }
    }

    private void notBefore(String column, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            found.add(new DayTooEarly(column, earliest));
        }
    }
}
