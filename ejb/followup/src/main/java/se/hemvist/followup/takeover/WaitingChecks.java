package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.takeover.TakeoverRefusal.CompanyTwice;
import se.hemvist.followup.takeover.WaitingRow.CompanyAnswer;
import se.hemvist.followup.takeover.WaitingRow.Course;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.kernel.rule.Refusal;

/** What is wrong with a line of a case that waits by itself: days out of order, and what its programme asks for or does not have. */
final class WaitingChecks {

    private final WaitingRow row;
    private final LocalDate today;
    private final DayChecks days;

    private WaitingChecks(WaitingRow row, LocalDate today) {
        this.row = row;
        this.today = today;
        this.days = new DayChecks(today);
    }

    /** Everything, in the order of the columns; nothing if it is in order by itself. */
    static List<Refusal> of(WaitingRow row, LocalDate today) {
        WaitingChecks checks = new WaitingChecks(row, today);
        checks.programme();
        checks.days();
        checks.companies();
        return checks.days.found();
    }

    private void programme() {
        Programme programme = row.whose().programme();
        Course course = row.course();
        if (programme != Programme.TRAINING) {
            days.asked("identityNumber", row.whose().person());
        }
        if (FollowUpPlan.of(programme, today).rule().byAssignment()) {
            days.asked("coordinationUnit", row.parts().coordinationUnit());
            days.asked("provider", row.parts().provider());
            days.asked("headTenant", row.parts().headTenant());
            days.asked("homeDecidedOn", course.home());
            days.asked("supportDecidedOn", course.support());
            days.asked("consentOn", course.basis());
        } else {
            days.notThere("supportDecidedOn", course.support(), programme);
            days.notThere("consentOn", course.basis(), programme);
        }
    }

    private void days() {
        Course course = row.course();
        days.past("appliedOn", course.appliedOn());
        days.past("waitingSince", course.since());
        days.notBefore("waitingSince", course.since(), course.appliedOn());
        runs("homeDecidedOn", "homeValidTo", course.home());
        runs("supportDecidedOn", "supportValidTo", course.support());
        course.basis().ifPresent(basis -> {
            days.past("consentOn", basis.consentOn());
            days.notBefore("companiesAskedOn", basis.askedOn(), basis.consentOn());
            days.past("companiesAnsweredOn", basis.answeredOn());
            days.notBefore("companiesAnsweredOn", basis.answeredOn(), basis.askedOn());
        });
    }

    private void companies() {
        Set<String> once = new HashSet<>();
        row.course().basis().stream()
                .flatMap(basis -> basis.companies().stream())
                .map(CompanyAnswer::company)
                .filter(company -> !once.add(company))
                .distinct()
                .forEach(company -> days.wrong(new CompanyTwice(company)));
    }

    private void runs(String decidedColumn, String lastColumn, Optional<Runs> decision) {
        decision.ifPresent(runs -> {
            days.past(decidedColumn, runs.decidedOn());
            days.notBefore(decidedColumn, runs.decidedOn(), row.course().appliedOn());
            runs.validTo().ifPresent(last -> days.notBefore(lastColumn, last, today));
        });
    }
}
