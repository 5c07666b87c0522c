package se.hemvist.lease.handback;

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
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.recovery.RecoveryPolicy;
import se.hemvist.lease.recovery.RecoveryWindow;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * C-03-OWNER, C-03 on the owner's level: a city that was given notice before time for unpaid rent pays in time, and wins its own
 * tenancy back. Once the last day has passed it stays on the list until it is told that the city had paid or was hindered, the notice
 * is taken back, or the flat is the city's no more. Its C-10 is the owner's to keep, and on nobody's list.
 */
@ApplicationScoped
class OwnRecoveries implements DeadlineKind {

    private static final Period WARN = Period.ofDays(7);

    @Inject
    KeptNotices notices;

    @Inject
    HeadLeases headLeases;

    @Inject
    SubleaseProgress subleases;

    @Inject
    SubleaseEnds ends;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "C-03-OWNER";
    }

    @Override
    public String title() {
        return "Betala hyran till ägaren så att förstahandskontraktet återvinns";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return notices.runningOut().stream().flatMap(notice -> owed(notice).stream());
    }

    /** Those that came before this was kept get theirs in the next night. */
    @Override
    public List<UUID> toOpen(LocalDate day) {
        return recompute(day).map(owed -> owed.subject().id()).toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        ends.lockAllOn(notices.toldAt(subject));
        follow(notices.get(subject), day);
    }

    /** Derives it anew; what is no longer asked for was done, if the tenancy is won back, or need not be. */
    void follow(KeptNotice notice, LocalDate on) {
        owed(notice).ifPresentOrElse(owed -> deadlines.derive(this, owed), () -> notice.wonBackOn()
                .ifPresentOrElse(
                        day -> deadlines.met(this, notice.id(), "", day),
                        () -> deadlines.cancel(this, notice.id(), "", on)));
    }

    private Optional<Derived> owed(KeptNotice notice) {
        return notice.recovery()
                .filter(window -> headLeases.view(notice.headLease()).state() == HeadLeaseState.NOTICE_GIVEN)
                .map(window -> derived(notice, window));
    }

    private Derived derived(KeptNotice notice, RecoveryWindow window) {
        LeaseFacts lease = subleases.facts(notice.sublease());
        LeasedCase about = lease.file().about();
        return new Derived(
                new Subject(notice.id(), "", about.caseId().value(), about.number(), about.municipality()),
                lease.answering(),
                Span.of(window.lastDay().minus(WARN), window.lastDay()),
                new Why(
                        RecoveryPolicy.class.getSimpleName(),
                        RecoveryPolicy.DWELLINGS.on(window.begin()).from(),
                        Map.of(
                                "givenOn", notice.givenOn().toString(),
                                "begin", window.begin().toString())));
    }
}
