package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.referral.PreliminaryAnswerPolicy.AnswerTime;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;

/** T-15: the coordinator answers a referral in some working days from its arrival. */
@ApplicationScoped
class PreliminaryAnswerDue implements DeadlineKind {

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress progress;

    @Inject
    AnswerTime time;

    @Override
    public String code() {
        return "T-15";
    }

    @Override
    public String title() {
        return "Lämna förhandsbesked";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(referrals.unanswered(), Referral::caseId, this::of);
    }

    Derived of(Referral referral, CaseFile file) {
        Version<PreliminaryAnswerPolicy> policy =
                time.on(file.municipality(), referral.arrival().receivedOn());
        LocalDate due = policy.rule().answerBy(referral.arrivedOn());
        return new Derived(
                new Subject(referral.id(), "", file.subject(), file.number(), file.municipality()),
                new Responsible(file.coordinationUnit().value(), new Role("coordinator")),
                Span.of(WorkingDays.onOrBefore(due.minus(policy.rule().warnedAhead())), due),
                new Why("PreliminaryAnswerPolicy", policy.from(), Map.of("arrivedOn", "" + referral.arrivedOn())));
    }
}
