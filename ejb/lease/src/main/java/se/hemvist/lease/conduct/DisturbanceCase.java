package se.hemvist.lease.conduct;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.conduct.DisturbanceRefusal.AlreadyCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.DialogueFirst;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbedSince;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchNotice;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotMinor;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotParticularlySerious;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotRepeated;
import se.hemvist.lease.conduct.DisturbanceRefusal.ObservationRuns;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportNotAssessed;
import se.hemvist.lease.conduct.DisturbanceView.Standing;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.ObservationPolicy;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.RectificationPolicy;
import se.hemvist.lease.sublease.SubleaseFile;

import static se.hemvist.lease.conduct.DisturbanceState.ASSESSED;
import static se.hemvist.lease.conduct.DisturbanceState.DIALOGUE;
import static se.hemvist.lease.conduct.DisturbanceState.LED_TO_TERMINATION;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_CALLED;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_HELD;
import static se.hemvist.lease.conduct.DisturbanceState.MONITORED;
import static se.hemvist.lease.conduct.DisturbanceState.RECTIFICATION_NOTICE_SENT;
import static se.hemvist.lease.conduct.DisturbanceState.RESOLVED;
import static se.hemvist.lease.conduct.DisturbanceState.TENANT_CONTACTED;

/**
 * A case of a disturbance in a sublease: begun by a report, joined by those that come while it runs, assessed, and taken up
 * the ladder as far as it needs; over when it is quiet again or leads to notice. A sublease has one at a time.
 */
@Entity
@Table(name = "disturbance")
class DisturbanceCase extends ReportedDisturbance {

    /** Where a notice may be sent without moving the case. */
    private static final Set<DisturbanceState> BESIDE =
            Set.of(RECTIFICATION_NOTICE_SENT, MEETING_CALLED, MEETING_HELD);

    /** Where the case waits for whether it happens again. */
    private static final Set<DisturbanceState> WATCHED = Set.of(RECTIFICATION_NOTICE_SENT, TENANT_CONTACTED);

    @ElementCollection
    @CollectionTable(name = "rectification_notice", joinColumns = @JoinColumn(name = "disturbance_id"))
    @OrderColumn(name = "place")
    private List<RectificationNotice> notices = new ArrayList<>();

    protected DisturbanceCase() {}

    private DisturbanceCase(SubleaseFile sublease, Programme programme, int number, LocalDate today) {
        super(sublease, programme, number, today);
    }

    /**
     * One that begins today, with its first report to come.
     *
     * @param number from 1, in the order in which those of the sublease begin
     */
    static DisturbanceCase opened(SubleaseFile sublease, Programme programme, int number, LocalDate today) {
        return new DisturbanceCase(sublease, programme, number, today);
    }

    /**
     * Whether what is told now belongs in it: as long as it goes on, and, where what happens again ends the stay, after the
     * tenant was called on to stop as well.
     */
    boolean takesReports() {
        return steps().rule().leadFrom(state()) && (state() != RESOLVED || !notices.isEmpty());
    }

    /**
     * Whoever gives the support is told of it and talks with the tenant.
     *
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws NotMinor    if it is graver than that
     * @throws CaseRefusal if the day is before the case or still to come
     */
    void tellProvider(LocalDate on, LocalDate today) {
        demand(DIALOGUE);
        Severity severity = severity().orElseThrow();
        if (severity != Severity.MINOR) {
            throw new NotMinor(severity);
        }
        within(on, today);
        become(DIALOGUE);
    }

    /**
     * The tenant is called on in writing. While a meeting is called or has been held, that goes on beside it.
     *
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws DialogueFirst if it is a minor breach that has not been talked about, where that comes first
     * @throws se.hemvist.lease.rectification.RectificationRefusal if a part has not been sent, or its days are out of order
     * @throws CaseRefusal   if a text is blank, or a day is before the case or still to come
     */
    RectificationNotice send(NewRectification notice, LocalDate today) {
        if (!BESIDE.contains(state())) {
            demand(RECTIFICATION_NOTICE_SENT);
        }
        if (state() == ASSESSED && allows(DIALOGUE) && notice.fault() != Fault.UNPAID_RENT) {
            severity().filter(Severity.MINOR::equals).ifPresent(minor -> {
                throw new DialogueFirst(minor);
            });
        }
        RectificationNotice sent = RectificationNotice.sent(
                notice, RectificationPolicy.of(programme()).on(today), openedOn(), today);
        notices.add(sent);
        attend(sent.sentOn());
        if (!BESIDE.contains(state())) {
            become(RECTIFICATION_NOTICE_SENT);
        }
        return sent;
    }

    /**
     * Whoever gives the support has reached the tenant about the last notice.
     *
     * @throws DisturbanceRefusal.DisturbanceNotThere if none was sent, or the case is over
     * @throws se.hemvist.lease.rectification.RectificationRefusal.AlreadyContacted if they had before
     * @throws CaseRefusal if nothing is said of it, or the day is before the notice or still to come
     */
    void contacted(LocalDate on, String result, LocalDate today) {
        if (notices.isEmpty() || !goesOn() || state() == RECTIFICATION_NOTICE_SENT) {
            demand(TENANT_CONTACTED);
        }
        change(notices.size(), notice -> notice.contacted(on, result, today));
        if (state() == RECTIFICATION_NOTICE_SENT) {
            become(TENANT_CONTACTED);
        }
    }

    /** The day has passed on which the tenant should have been reached about the notice. */
    void contactMissed(int number, LocalDate day) {
        change(number, notice -> notice.missed(day));
    }

    /**
     * What a notice asked for has been done; wherever the case stands, since that may save the tenancy to the last (JB 12:43).
     *
     * @param number from 1, in the order of sending
     * @throws NoSuchNotice     if not so many have been sent
     * @throws AlreadyCorrected if it had been done before
     * @throws CaseRefusal      if the day is before the notice or still to come
     */
    void corrected(int number, LocalDate on, LocalDate today) {
        if (number < 1 || number > notices.size()) {
            throw new NoSuchNotice(number, notices.size());
        }
        notice(number).correctedOn().ifPresent(before -> {
            throw new AlreadyCorrected(before);
        });
        change(number, notice -> notice.corrected(on, today));
    }

    /**
     * It is over: put right, and quiet since.
     *
     * @throws DisturbanceRefusal if it cannot end where it stands, or something is left to be done or waited for
     * @throws CaseRefusal        if the day is before the case or still to come
     */
    void resolve(LocalDate on, LocalDate today) {
        demand(RESOLVED);
        within(on, today);
        if (observation().isPresent()) {
            demandQuiet(on);
        }
        attend(on);
        for (int number = 1; number <= notices.size(); number++) {
            change(number, notice -> notice.correctedOn().isPresent() ? notice : notice.corrected(on, today));
        }
        become(RESOLVED);
    }

    private void demandQuiet(LocalDate on) {
        if (!isAssessed()) {
            throw new ReportNotAssessed(state());
        }
        notices.stream()
                .filter(notice -> notice.correctedOn().isEmpty())
                .findFirst()
                .ifPresent(notice -> {
                    throw new NotCorrected(notice.letter().correctBy());
                });
        lastNotice().map(RectificationNotice::sentOn).ifPresent(sentOn -> documented()
                .filter(event -> event.on().isAfter(sentOn))
                .findFirst()
                .ifPresent(event -> {
                    throw new DisturbedSince(event.on());
                }));
        watchedFrom().ifPresent(from -> observation().orElseThrow().demand(rule -> {
            if (on.isBefore(rule.end(from))) {
                throw new ObservationRuns(rule.end(from));
            }
        }));
    }

    /**
     * Notice is to be given on the lease.
     *
     * @param record of the whole stay
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws NotRepeated if nothing was repeated after a notice, and the rent has been paid or may still be
     * @throws CaseRefusal if the day is before the case or still to come
     */
    void leadToTermination(ConductRecord record, LocalDate on, LocalDate today) {
        demand(LED_TO_TERMINATION);
        within(on, today);
        boolean rentUnpaid = record.rectifications().stream()
                .filter(SentRectification::forRent)
                .anyMatch(notice -> notice.correctedOn().isEmpty() && notice.correctBy().isBefore(on));
        RepetitionPolicy.of(programme()).on(openedOn()).demand(rule -> {
            if (!rentUnpaid && !rule.isMetBy(record)) {
                throw new NotRepeated(record.events().size());
            }
        });
        attend(on);
        become(LED_TO_TERMINATION);
    }

    /**
     * All who are responsible are called to a meeting.
     *
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws NotParticularlySerious if it is not grave enough
     */
    void callMeeting() {
        demand(MEETING_CALLED);
        Severity severity = severity().orElseThrow();
        if (severity != Severity.PARTICULARLY_SERIOUS) {
            throw new NotParticularlySerious(severity);
        }
        become(MEETING_CALLED);
    }

    /**
     * They have met.
     *
     * @param planMade whether there is a joint plan, so that it is watched from now on how it goes
     * @throws DisturbanceRefusal.DisturbanceNotThere if no meeting is called
     */
    void meetingHeld(boolean planMade) {
        become(MEETING_HELD);
        if (planMade) {
            become(MONITORED);
        }
    }

    private void within(LocalDate on, LocalDate today) {
        Input.notBefore(openedOn(), on, "on");
        Input.notAfter(today, on, "on");
    }

    private void change(int number, UnaryOperator<RectificationNotice> into) {
        notices.set(number - 1, into.apply(notice(number)));
    }

    /** The day from which is watched whether it happens again, where that is what the case waits for. */
    Optional<LocalDate> watchedFrom() {
        return lastNotice()
                .filter(notice -> WATCHED.contains(state()))
                .map(RectificationNotice::watchedFrom);
    }

    /** How long its programme watches; nothing where what was dealt with is over at once. */
    Optional<Version<ObservationPolicy>> observation() {
        return ObservationPolicy.of(programme()).map(policy -> policy.on(openedOn()));
    }

    private Optional<RectificationNotice> lastNotice() {
        return notices.isEmpty() ? Optional.empty() : Optional.of(notices.get(notices.size() - 1));
    }

    /** By which the notices are known: from 1, in the order of sending. */
    Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, notices.size()).boxed();
    }

    RectificationNotice notice(int number) {
        return notices.get(number - 1);
    }

    List<RectificationNotice> notices() {
        return List.copyOf(notices);
    }

    DisturbanceView view(Permit permit) {
        return new DisturbanceView(
                standing(),
                permit.sees("reports") ? reportsSeen() : List.of(),
                permit.sees("assessments") ? assessments() : List.of(),
                permit.sees("notices") ? notices() : List.of());
    }

    Standing standing() {
        return new Standing(id(), sublease(), version(), state(), openedOn(), severity());
    }
}
