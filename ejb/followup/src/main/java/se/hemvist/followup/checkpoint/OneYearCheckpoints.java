package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.checkpoint.CheckpointPolicy.AgencyTime;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * T-07: the contact person holds the checkpoint after one year. One that is overdue stands on the housing agency's list
 * too, from the night of its last day on.
 */
@ApplicationScoped
class OneYearCheckpoints implements DeadlineKind {

    /** Tells the agency's deadline from the contact person's. */
    static final String AGENCY = "agency";

    @Inject
    BegunStays stays;

    @Inject
    Deadlines deadlines;

    @Inject
    AgencyTime agencyTime;

    @Override
    public String code() {
        return "T-07";
    }

    @Override
    public String title() {
        return "Kontrollstation efter ett års boende";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return stays.awaited().map(Stay::file).flatMap(stay -> owed(stay, through));
    }

    @Override
    public List<UUID> toOpen(LocalDate day) {
        LocalDate latest = CheckpointPolicy.TRIAL_AND_TRAINING.on(day).rule().latestMoveIn(day);
        return stays.awaitedOf(latest).stream().map(SubleaseId::value).toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        owed(stays.lock(new SubleaseId(subject)).file(), day).forEach(owed -> deadlines.derive(this, owed));
    }

    /** The resident has moved in; a year that is over already is known to the agency at once. */
    void begun(StayFile stay, LocalDate today) {
        owed(stay, today.minusDays(1)).forEach(owed -> deadlines.derive(this, owed));
    }

    /** The resident moved in on another day: a year that is not over after all is nothing for the agency. */
    void moved(StayFile stay, LocalDate today) {
        deadlines.cancel(this, stay.subject(), AGENCY, today);
        begun(stay, today);
    }

    void held(StayFile stay, LocalDate on) {
        deadlines.met(this, stay.subject(), "", on);
        deadlines.met(this, stay.subject(), AGENCY, on);
    }

    /** It was held on another day than was recorded, or not at all: what is owed is derived again, and met on the right day. */
    void corrected(StayFile stay, LocalDate today) {
        StayFile unheld = stay.withoutCheckpoint();
        owed(unheld, today.minusDays(1)).forEach(owed -> deadlines.derive(this, owed));
        stay.course().held().ifPresent(held -> held(stay, held.heldOn()));
    }

    /** The stay is over, and none is held any more. */
    void over(StayFile stay, LocalDate on) {
        deadlines.cancel(this, stay.subject(), "", on);
        deadlines.cancel(this, stay.subject(), AGENCY, on);
    }

    private Stream<Derived> owed(StayFile stay, LocalDate through) {
        if (stay.course().held().isPresent() || stay.isOver()) {
            return Stream.empty();
        }
        Version<CheckpointPolicy> policy = CheckpointPolicy.TRIAL_AND_TRAINING.on(stay.movedInOn());
        Derived own = derived(
                stay,
                "",
                responsible(stay.about().administration(), "contact-person"),
                policy.rule().watch(stay.movedInOn()),
                policy);
        return policy.rule().dueOn(stay.movedInOn()).isAfter(through) ? Stream.of(own) : Stream.of(own, overdue(stay));
    }

    private Derived overdue(StayFile stay) {
        Version<CheckpointPolicy> policy = agencyTime.on(stay.municipality(), stay.movedInOn());
        return derived(
                stay,
                AGENCY,
                responsible(stay.about().agency(), "agency-officer"),
                policy.rule().agencyWatch(stay.movedInOn()),
                policy);
    }

    private static Derived derived(
            StayFile stay, String occasion, Responsible responsible, Span span, Version<CheckpointPolicy> policy) {
        StayCase about = stay.about();
        return new Derived(
                new Subject(stay.subject(), occasion, about.caseId().value(), about.number(), about.municipality()),
                responsible,
                span,
                new Why(
                        "CheckpointPolicy",
                        policy.from(),
                        Map.of("movedInOn", stay.movedInOn().toString())));
    }

    private static Responsible responsible(OrganisationId organisation, String role) {
        return new Responsible(organisation.value(), new Role(role));
    }
}
