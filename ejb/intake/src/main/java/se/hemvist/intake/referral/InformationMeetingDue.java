package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.MeetingPolicy.MeetingTime;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;

/**
 * T-17: the provider holds the information meeting in some working days from a yes; as long as no provider has been
 * chosen, the coordinator is the one to ask.
 */
@ApplicationScoped
class InformationMeetingDue implements DeadlineKind {

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress progress;

    @Inject
    MeetingTime time;

    @Override
    public String code() {
        return "T-17";
    }

    @Override
    public String title() {
        return "Håll informationsmöte";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(referrals.withoutMeeting(), Referral::caseId, this::of);
    }

    Derived of(Referral referral, CaseFile file) {
        Version<MeetingPolicy> policy = time.on(file.municipality(), referral.answeredOn());
        LocalDate due = policy.rule().holdBy(referral.answeredOn());
        return new Derived(
                new Subject(referral.id(), "", file.subject(), file.number(), file.municipality()),
                responsible(referral, file),
                Span.of(WorkingDays.onOrBefore(due.minus(policy.rule().warnedAhead())), due),
                new Why("MeetingPolicy", policy.from(), Map.of("answeredOn", "" + referral.answeredOn())));
    }

    private static Responsible responsible(Referral referral, CaseFile file) {
        return referral.provider()
                .map(OrganisationId::value)
                .map(provider -> new Responsible(provider, new Role("support-worker")))
                .orElseGet(() -> new Responsible(file.coordinationUnit().value(), new Role("coordinator")));
    }
}
