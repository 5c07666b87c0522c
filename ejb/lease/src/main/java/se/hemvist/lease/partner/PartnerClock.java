package se.hemvist.lease.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.termination.Endings;
import se.hemvist.lease.termination.TerminationFile;

/**
 * L-32: a landlord who does not agree that a spouse or cohabitant takes over the lease calls on them to move, and then refers it to
 * the rent tribunal. Once a last day has passed it stays on the list until it is agreed, they do not want it, or they have left.
 */
@ApplicationScoped
class PartnerClock implements DeadlineKind {

    private static final Period WARN = Period.ofDays(14);

    /** What is to be done by then. */
    private enum Step {
        CALL,
        REFERRAL
    }

    @Inject
    Endings endings;

    @Inject
    StandingRights standing;

    @Inject
    KeptRights rights;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "L-32";
    }

    @Override
    public String title() {
        return "Make eller sambo kan ta över hyresavtalet: anmoda att flytta, eller hänskjut till hyresnämnden";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return endings.underNotice().flatMap(ending -> owed(ending).stream());
    }

    /** Those whose notice was served before this was kept get theirs in the next night. */
    @Override
    public List<UUID> toOpen(LocalDate day) {
        return recompute(day).map(owed -> owed.subject().id()).toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        follow(subleases.lock(new SubleaseId(subject)).sublease(), day);
    }

    /** Derives it anew; what is no longer asked for was done, or need not be. */
    void follow(SubleaseId sublease, LocalDate on) {
        Optional<Derived> owed = endings.last(sublease).flatMap(this::owed);
        owed.ifPresent(due -> deadlines.derive(this, due));
        Stream.of(Step.values())
                .filter(step -> owed.filter(due -> due.subject().occasion().equals(step.name()))
                        .isEmpty())
                .forEach(step -> stop(sublease, step, on));
    }

    private void stop(SubleaseId sublease, Step step, LocalDate on) {
        Optional<PartnerRightFile> right = rights.of(sublease).map(PartnerRight::file);
        Optional<LocalDate> done = step == Step.CALL
                ? right.flatMap(PartnerRightFile::call).map(PartnerCall::on)
                : right.flatMap(PartnerRightFile::referredOn);
        done.ifPresentOrElse(
                day -> deadlines.met(this, sublease.value(), step.name(), day),
                () -> deadlines.cancel(this, sublease.value(), step.name(), on));
    }

    private Optional<Derived> owed(TerminationFile ending) {
        return standing.of(ending).filter(OwnRight::landlordsTurn).flatMap(own -> own.holder()
                .map(there -> rights.of(ending.about().sublease())
                        .orElseGet(() -> PartnerRight.arisen(ending.about().sublease(), there.coResident())))
                .flatMap(right -> owed(own, right)));
    }

    private static Optional<Derived> owed(OwnRight own, PartnerRight right) {
        Step step = right.state() == PartnerRightState.OPEN ? Step.CALL : Step.REFERRAL;
        return right.actBy(own.lease()).map(by -> derived(own, step, by));
    }

    private static Derived derived(OwnRight own, Step step, LocalDate by) {
        TerminationFile.About about = own.ending().about();
        LeasedCase leased = about.leased();
        return new Derived(
                new Subject(
                        about.sublease().value(),
                        step.name(),
                        leased.caseId().value(),
                        leased.number(),
                        leased.municipality()),
                SubleaseParties.answering(about.parties().headTenant(), about.programme()),
                Span.of(by.minus(WARN), by),
                new Why(
                        PartnerTimes.class.getSimpleName(),
                        own.lease().times().from(),
                        Map.of(
                                "leaseEnd", own.lease().lastDay().toString(),
                                "endedOn", own.lease().endedOn().toString())));
    }
}
