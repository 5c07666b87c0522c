package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.MoveOutTime;
import se.hemvist.lease.notice.NoticePeriods;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseEnds.OnLease;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/**
 * T-27-HEAD, T-27 on the city's own level: its lease of a flat runs out, by whoever gave notice. Whoever lives there with nothing said of
 * the end is given notice in time, so that it ends with the city's, or the city's notice is taken back; and the flat is handed back.
 * While it is tried whether the lease ends nothing is asked for: the city keeps the flat. Once a last day has passed it stays on the
 * list until it is done, or the lease goes on.
 */
@ApplicationScoped
class OwnLeaseRunsOut implements DeadlineKind {

    private static final Period WARN = Period.ofDays(14);

    /** Where nothing is said of the end of a sublease. */
    private static final Set<SubleaseState> UNNOTICED = EnumSet.of(SubleaseState.SIGNED, SubleaseState.IN_FORCE);

    /** What is to be done by then. */
    private enum Step {
        NOTICE,
        HANDBACK
    }

    @Inject
    HeadLeases headLeases;

    @Inject
    KeptNotices notices;

    @Inject
    SubleaseEnds ends;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-27-HEAD";
    }

    @Override
    public String title() {
        return "Förstahandskontraktet upphör: säg upp den boende i tid, och lämna tillbaka lägenheten";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return headLeases.underNotice().stream().flatMap(this::owed);
    }

    /** Those whose notice was given before this was kept get theirs in the next night. */
    @Override
    public List<UUID> toOpen(LocalDate day) {
        return recompute(day).map(owed -> owed.subject().id()).distinct().toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        HeadLeaseId head = new HeadLeaseId(subject);
        ends.standingOn(head).stream().findFirst().map(OnLease::sublease).ifPresent(ends::lockAllOn);
        follow(head, day);
    }

    /** Derives it anew; what is no longer asked for was done, or need not be. */
    void follow(HeadLeaseId head, LocalDate on) {
        List<Derived> owed = owed(head).toList();
        owed.forEach(due -> deadlines.derive(this, due));
        Stream.of(Step.values())
                .filter(step ->
                        owed.stream().noneMatch(due -> due.subject().occasion().equals(step.name())))
                .forEach(step -> stop(head, step, on));
    }

    private void stop(HeadLeaseId head, Step step, LocalDate on) {
        boolean ended = headLeases.view(head).state() == HeadLeaseState.ENDED;
        if (ended || (step == Step.NOTICE && runsOut(head))) {
            deadlines.met(this, head.value(), step.name(), on);
        } else {
            deadlines.cancel(this, head.value(), step.name(), on);
        }
    }

    private boolean runsOut(HeadLeaseId head) {
        return headLeases.view(head).state() == HeadLeaseState.NOTICE_GIVEN
                && notices.last(head).filter(KeptNotice::isDisputed).isEmpty();
    }

    private Stream<Derived> owed(HeadLeaseId head) {
        if (!runsOut(head)) {
            return Stream.empty();
        }
        HeadLeaseEnd end = headLeases.endOf(head).orElseThrow();
        List<OnLease> standing = ends.standingOn(head);
        Optional<Derived> notice = standing.stream()
                .filter(lease -> UNNOTICED.contains(lease.state()))
                .reduce((earlier, later) -> later)
                .map(lease -> notice(head, end, subleases.facts(lease.sublease())));
        Optional<Derived> handback = standing.stream()
                .filter(lease -> !lease.state().isOver())
                .reduce((earlier, later) -> later)
                .or(() -> standing.stream().reduce((earlier, later) -> later))
                .map(lease -> derived(
                        head,
                        Step.HANDBACK,
                        end,
                        MoveOutTime.latest(end.stayThrough()).toLocalDate(),
                        subleases.facts(lease.sublease())));
        return Stream.concat(notice.stream(), handback.stream());
    }

    /** At once where the city's own lease ends sooner than any notice to whoever lives there. */
    private static Derived notice(HeadLeaseId head, HeadLeaseEnd end, LeaseFacts lease) {
        LocalDate inTime =
                NoticePeriods.lastDayToGive(Giver.LANDLORD, lease.agreed().notice(), end.stayThrough());
        LocalDate known = noticeOn(end);
        return derived(head, Step.NOTICE, end, inTime.isBefore(known) ? known : inTime, lease);
    }

    private static LocalDate noticeOn(HeadLeaseEnd end) {
        return Optional.ofNullable(end.noticeOn()).orElse(end.lastDay());
    }

    private static Derived derived(HeadLeaseId head, Step step, HeadLeaseEnd end, LocalDate due, LeaseFacts lease) {
        LeasedCase about = lease.file().about();
        return new Derived(
                new Subject(head.value(), step.name(), about.caseId().value(), about.number(), about.municipality()),
                lease.answering(),
                Span.of(due.minus(WARN), due),
                new Why(
                        NoticePeriods.class.getSimpleName(),
                        NoticePeriods.on(noticeOn(end)).from(),
                        Map.of(
                                "noticeOn", noticeOn(end).toString(),
                                "lastDay", end.stayThrough().toString())));
    }
}
