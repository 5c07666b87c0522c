package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;

/**
 * T-21-NOTICE: the letting office is told of a week without a visit (D-44), by the support staff or, once the last day of that
 * has passed, by the house. It is told the week and how often the staff tried, and no reason.
 */
@ApplicationScoped
class WeekNotices implements DeadlineKind {

    @Inject
    AssignmentProgress assignments;

    @Inject
    KeptWeeks kept;

    @Inject
    WeeklyVisits weekly;

    @Inject
    VisitAttempts attempts;

    @Inject
    VisitWeeks weeks;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    DisclosureLog disclosures;

    @Inject
    HouseClock clock;

    @Override
    public String code() {
        return "T-21-NOTICE";
    }

    @Override
    public String title() {
        return "Meddela uteblivet hembesök";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return kept.awaitingNotice()
                .map(week -> deadline(week, assignments.look(week.assignment()).about()));
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        assignments.lock(new AssignmentId(subject));
    }

    /** Nobody has told, so the house does. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        weekly.tell(new AssignmentId(subject), VisitWeek.parse(occasion));
    }

    /** From now on the letting office is to be told, where somebody lets the flat. */
    void await(AssignmentFile file, VisitWeekRecord week) {
        if (week.awaitsNotice()) {
            deadlines.derive(this, deadline(week, file.about()));
        }
    }

    /**
     * Tells it.
     *
     * @throws VisitRefusal.NothingToTell unless the week was missed and nobody was told
     */
    void tell(AssignmentFile file, VisitWeekRecord week) {
        LocalDate today = clock.today();
        OrganisationId office = week.tell(attempts.in(file.assignment(), week.week()), today);
        deadlines.met(this, file.subject(), week.week().toString(), today);
        disclose(file, office, "Vecka %s utan hembesök, försök: %d".formatted(week.week(), week.attempts()));
        letters.send("week-missed", office, cases.look(file.about().caseId()));
    }

    /** There is nothing to tell any more; whoever was told is told so. */
    void takeBack(AssignmentFile file, VisitWeekRecord week) {
        deadlines.cancel(this, file.subject(), week.week().toString(), clock.today());
        week.toldOn().flatMap(told -> week.lettingOffice()).ifPresent(office -> {
            disclose(file, office, "Vecka %s var inte utan hembesök".formatted(week.week()));
            letters.send("week-put-right", office, cases.look(file.about().caseId()));
        });
    }

    private void disclose(AssignmentFile file, OrganisationId office, String words) {
        disclosures.note(
                file.about().caseId(),
                Disclosure.of(Disclosed.WEEK_MISSED, office, Ground.NEED, clock.today())
                        .saying(words));
    }

    private Derived deadline(VisitWeekRecord week, AssignedCase about) {
        Version<HomeVisitPolicy> policy = weeks.policy(about.municipality(), week.week());
        return new Derived(
                new Subject(
                        week.assignment().value(),
                        week.week().toString(),
                        about.caseId().value(),
                        about.number(),
                        about.municipality()),
                new Responsible(about.provider().value(), new Role("support-worker")),
                policy.rule().notice(week.missedOn()),
                new Why(
                        "HomeVisitPolicy",
                        policy.from(),
                        Map.of("missedOn", week.missedOn().toString())));
    }
}
