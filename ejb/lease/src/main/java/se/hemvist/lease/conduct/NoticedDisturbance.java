package se.hemvist.lease.conduct;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.conduct.DisturbanceRefusal.AlreadyCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.DialogueFirst;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchNotice;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportNotAssessed;
import se.hemvist.lease.conduct.DisturbanceRefusal.RestsOnReport;
import se.hemvist.lease.rectification.ContactPolicy;
import se.hemvist.lease.rectification.CorrectedSendings;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.ObservationPolicy;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.RectificationPolicy;
import se.hemvist.lease.rectification.SendingCorrection;
import se.hemvist.lease.rectification.SendingCorrection.PutRight;
import se.hemvist.lease.sublease.SubleaseFile;

import static se.hemvist.lease.conduct.DisturbanceState.ASSESSED;
import static se.hemvist.lease.conduct.DisturbanceState.DIALOGUE;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_CALLED;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_HELD;
import static se.hemvist.lease.conduct.DisturbanceState.MONITORED;
import static se.hemvist.lease.conduct.DisturbanceState.RECTIFICATION_NOTICE_SENT;
import static se.hemvist.lease.conduct.DisturbanceState.REPORTED;
import static se.hemvist.lease.conduct.DisturbanceState.TENANT_CONTACTED;

/** Of a case of a disturbance: the notices that called on the tenant to put it right, and what came of them. */
@MappedSuperclass
abstract class NoticedDisturbance extends ReportedDisturbance {

    /** Where a notice may be sent without moving the case. */
    private static final Set<DisturbanceState> BESIDE = Set.of(RECTIFICATION_NOTICE_SENT, MEETING_CALLED, MEETING_HELD);

    /** Where a meeting is what the case is about. */
    private static final Set<DisturbanceState> MEETING = Set.of(MEETING_CALLED, MEETING_HELD, MONITORED);

    /** Where the case waits for whether it happens again. */
    private static final Set<DisturbanceState> WATCHED = Set.of(RECTIFICATION_NOTICE_SENT, TENANT_CONTACTED);

    @ElementCollection
    @CollectionTable(name = "rectification_notice", joinColumns = @JoinColumn(name = "disturbance_id"))
    @OrderColumn(name = "place")
    private List<RectificationNotice> notices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "rectification_correction", joinColumns = @JoinColumn(name = "disturbance_id"))
    @OrderColumn(name = "place")
    private List<SendingCorrection> corrections = new ArrayList<>();

    protected NoticedDisturbance() {}

    NoticedDisturbance(SubleaseFile sublease, Programme programme, int number, LocalDate today) {
        super(sublease, programme, number, today);
    }

    /**
     * The tenant is called on in writing. While a meeting is called or has been held, that goes on beside it.
     *
     * @param times what governs a notice that is sent on a day
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     * @throws ReportNotAssessed if nothing that was assessed counts, where that comes first
     * @throws DialogueFirst if it is a minor breach that has not been talked about, where that comes first
     * @throws se.hemvist.lease.rectification.RectificationRefusal if a part has not been sent, or its days are out of order
     * @throws CaseRefusal   if a text is blank, or a day is before the case or still to come
     */
    RectificationNotice send(
            NewRectification notice, Function<LocalDate, Version<RectificationPolicy>> times, LocalDate today) {
        if (!BESIDE.contains(stood())) {
            demand(RECTIFICATION_NOTICE_SENT);
        }
        if (!steps().rule().allow(REPORTED, RECTIFICATION_NOTICE_SENT)) {
            demandAssessed();
        }
        if (stood() == ASSESSED && allows(DIALOGUE) && notice.fault() != Fault.UNPAID_RENT) {
            severity().filter(Severity.MINOR::equals).ifPresent(minor -> {
                throw new DialogueFirst(minor);
            });
        }
        RectificationNotice sent = RectificationNotice.sent(notice, times, openedOn(), today);
        demandUnderLease(sent.sentOn(), "letterOn");
        notices.add(sent);
        attend(sent.sentOn());
        if (!BESIDE.contains(stood())) {
            become(RECTIFICATION_NOTICE_SENT);
        }
        return sent;
    }

    /** @throws ReportNotAssessed if nothing that was assessed counts */
    Severity demandAssessed() {
        return severity().orElseThrow(() -> new ReportNotAssessed(state(), programme()));
    }

    /**
     * A notice went otherwise than was recorded; what was recorded is kept beside it.
     *
     * @param number from 1, in the order of sending
     * @param times  what governs a notice that is sent on a day
     * @throws NoSuchNotice if not so many have been sent
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     * @throws se.hemvist.lease.rectification.RectificationRefusal if a part has not been sent, its days are out of order, or
     *     something came of it before
     * @throws CaseRefusal  if there is no reason, or a day is before the case or still to come
     */
    RectificationNotice correct(
            int number,
            CorrectedSendings right,
            Function<LocalDate, Version<RectificationPolicy>> times,
            PutRight putRight) {
        demandNotice(number);
        RectificationNotice recorded = notice(number);
        corrections.add(SendingCorrection.of(number, recorded, putRight));
        change(number, notice -> notice.gone(right, times, openedOn(), putRight.on()));
        Input.corrected(recorded, notice(number));
        demandUnderLease(notice(number).sentOn(), "letterOn");
        attendedOn(recorded.sentOn(), notice(number).sentOn());
        return recorded;
    }

    private void demandNotice(int number) {
        if (number < 1 || number > notices.size()) {
            throw new NoSuchNotice(number, notices.size());
        }
    }

    @Override
    void demandNothingRests() {
        boolean meeting = isAboutMeeting()
                && severity().filter(Severity.PARTICULARLY_SERIOUS::equals).isEmpty();
        if (meeting || notices.stream().anyMatch(this::isForNothing)) {
            throw new RestsOnReport(state());
        }
    }

    /** Whether a meeting is what the case is about, or was as it came to be over. */
    boolean isAboutMeeting() {
        return MEETING.contains(stood());
    }

    private boolean isForNothing(RectificationNotice notice) {
        return happenedOn().allMatch(notice.sentOn()::isBefore);
    }

    /** How the tenant was reached about a notice; nothing where nobody has been, and nobody is late. */
    Optional<DisturbanceEvent.Contact> contact(
            int number, Function<LocalDate, Optional<Version<ContactPolicy>>> times) {
        RectificationNotice.Course course = notice(number).course();
        if (course.missedOn() != null) {
            return Optional.of(new DisturbanceEvent.Contact(course.missedOn(), DisturbanceEvent.Outcome.MISSED));
        }
        return Optional.ofNullable(course.contactedOn())
                .map(on -> new DisturbanceEvent.Contact(
                        on,
                        isInTime(number, on, times)
                                ? DisturbanceEvent.Outcome.IN_TIME
                                : DisturbanceEvent.Outcome.LATE));
    }

    private boolean isInTime(int number, LocalDate on, Function<LocalDate, Optional<Version<ContactPolicy>>> times) {
        LocalDate since = notice(number).toBeMetSince();
        return times.apply(since)
                .map(policy -> policy.rule().watch(since).dueOn())
                .map(due -> !on.isAfter(due))
                .orElse(true);
    }

    /**
     * Whoever gives the support has reached the tenant about the last notice, and about those before it that wait for it still.
     *
     * @param times what governs a notice of which they had the copy on a day; nothing where nobody is to be reached
     * @return whether that was by the end of its day
     * @throws DisturbanceRefusal.DisturbanceNotThere if none was sent, or the case is over
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     * @throws se.hemvist.lease.rectification.RectificationRefusal.AlreadyContacted if they had before
     * @throws CaseRefusal if nothing is said of it, or the day is before the notice or still to come
     */
    boolean contacted(
            LocalDate on, String result, Function<LocalDate, Optional<Version<ContactPolicy>>> times, LocalDate today) {
        demandUnderLease(on, "on");
        if (notices.isEmpty() || !stood().goesOn() || stood() == RECTIFICATION_NOTICE_SENT) {
            demand(TENANT_CONTACTED);
        }
        numbers()
                .filter(number -> number == notices.size() || isToBeReachedAbout(number, on))
                .forEach(number -> change(number, notice -> notice.contacted(on, result, today)));
        if (stood() == RECTIFICATION_NOTICE_SENT) {
            become(TENANT_CONTACTED);
        }
        return isInTime(notices.size(), on, times);
    }

    private boolean isToBeReachedAbout(int number, LocalDate on) {
        return notice(number).awaitsContact() && !notice(number).sentOn().isAfter(on);
    }

    /** Whoever gives the support had the copy of the last notice on the day. */
    void providerTold(LocalDate on) {
        change(notices.size(), notice -> notice.providerTold(on));
    }

    /** Which notice the last one is. */
    DisturbanceEvent.NoticeOf lastOf() {
        return new DisturbanceEvent.NoticeOf(programme(), notices.size());
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
        demandNotice(number);
        notice(number).correctedOn().ifPresent(before -> {
            throw new AlreadyCorrected(before);
        });
        change(number, notice -> notice.corrected(on, today));
    }

    void change(int number, UnaryOperator<RectificationNotice> into) {
        notices.set(number - 1, into.apply(notice(number)));
    }

    /** The day from which is watched whether it happens again, where that is what the case waits for. */
    Optional<LocalDate> watchedFrom() {
        return lastNotice().filter(notice -> WATCHED.contains(stood())).map(RectificationNotice::watchedFrom);
    }

    /** How long its programme watches; nothing where what was dealt with is over at once. */
    Optional<Version<ObservationPolicy>> observation() {
        return ObservationPolicy.of(programme()).map(policy -> policy.on(openedOn()));
    }

    Optional<RectificationNotice> lastNotice() {
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

    List<SendingCorrection> corrections() {
        return List.copyOf(corrections);
    }
}
