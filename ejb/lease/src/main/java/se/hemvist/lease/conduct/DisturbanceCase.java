package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbedSince;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotMinor;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotParticularlySerious;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotRepeated;
import se.hemvist.lease.conduct.DisturbanceRefusal.ObservationRuns;
import se.hemvist.lease.conduct.DisturbanceRefusal.PlanRuns;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportNotAssessed;
import se.hemvist.lease.conduct.DisturbanceView.Standing;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rent.ForfeitedRents;
import se.hemvist.lease.sublease.SubleaseFile;

import static se.hemvist.lease.conduct.DisturbanceState.DIALOGUE;
import static se.hemvist.lease.conduct.DisturbanceState.LED_TO_TERMINATION;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_CALLED;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_HELD;
import static se.hemvist.lease.conduct.DisturbanceState.MONITORED;
import static se.hemvist.lease.conduct.DisturbanceState.RESOLVED;

/**
 * A case of a disturbance in a sublease: begun by a report, joined by those that come while it runs, assessed, and taken up
 * the ladder as far as it needs; over when it is quiet again or leads to notice. A sublease has one at a time.
 */
@Entity
@Table(name = "disturbance")
class DisturbanceCase extends NoticedDisturbance {

    /** When it was said last that it is over. */
    @Column(name = "resolved_on")
    private @Nullable LocalDate resolvedOn;

    /** The last day on which a point of the joint plan is due, once there is one. */
    @Column(name = "plan_until")
    private @Nullable LocalDate planUntil;

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
        return steps().rule().leadFrom(state())
                && (state() != RESOLVED || lastNotice().isPresent());
    }

    /**
     * Whoever gives the support is told of it and talks with the tenant.
     *
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     * @throws ReportNotAssessed if nothing that was assessed counts
     * @throws NotMinor    if it is graver than that
     * @throws CaseRefusal if the day is before the case or still to come
     */
    void tellProvider(LocalDate on, LocalDate today) {
        demandUnderLease(on, "on");
        demand(DIALOGUE);
        Severity severity = demandAssessed();
        if (severity != Severity.MINOR) {
            throw new NotMinor(severity);
        }
        within(on, today);
        become(DIALOGUE);
    }

    /**
     * It is over: put right, and quiet since. Where what happens again ends the stay, it may be said once more: that it does not, all
     * the same.
     *
     * @throws DisturbanceRefusal if it cannot end where it stands, or something is left to be done or waited for
     * @throws CaseRefusal        if the day is before the case or still to come
     */
    void resolve(LocalDate on, LocalDate today) {
        demandUnderLease(on, "on");
        boolean again = stood() == RESOLVED && since().findAny().isPresent();
        if (!again) {
            demand(RESOLVED);
        }
        within(on, today);
        if (observation().isPresent()) {
            demandQuiet(on);
        }
        attend(on);
        for (int number = 1; number <= notices().size(); number++) {
            change(number, notice -> notice.correctedOn().isPresent() ? notice : notice.corrected(on, today));
        }
        if (!again) {
            become(RESOLVED);
        }
        resolvedOn = on;
    }

    /**
     * Since when it is to be decided whether notice is given: the day on which the event was assessed by which misconduct has
     * been repeated, after it was last said that it is over.
     *
     * @param record of the whole stay
     */
    Optional<LocalDate> undecidedSince(ConductRecord record) {
        return since().filter(day -> state() != LED_TO_TERMINATION)
                .filter(day ->
                        RepetitionPolicy.of(programme()).on(openedOn()).rule().isMetBy(record.by(day)))
                .findFirst();
    }

    /** When what is held against the tenant was assessed since it was last said that it is over. */
    private Stream<LocalDate> since() {
        return documented()
                .filter(event -> !event.ofCloseViolence())
                .map(DocumentedEvent::assessedOn)
                .filter(day -> Optional.ofNullable(resolvedOn).map(day::isAfter).orElse(true))
                .sorted();
    }

    private void demandQuiet(LocalDate on) {
        if (!isAssessed()) {
            throw new ReportNotAssessed(state(), programme());
        }
        notices().stream()
                .filter(notice -> notice.correctedOn().isEmpty())
                .findFirst()
                .ifPresent(notice -> {
                    throw new NotCorrected(notice.letter().correctBy(), programme());
                });
        watchedFrom().ifPresent(from -> demandQuietSince(from, on));
        Optional.ofNullable(planUntil).filter(until -> stood() == MONITORED).ifPresent(until -> {
            if (on.isBefore(until)) {
                throw new PlanRuns(until);
            }
        });
    }

    private void demandQuietSince(LocalDate watchedFrom, LocalDate on) {
        LocalDate sentOn = lastNotice().map(RectificationNotice::sentOn).orElse(watchedFrom);
        documented()
                .filter(event -> !event.ofCloseViolence() && event.on().isAfter(sentOn))
                .findFirst()
                .ifPresent(event -> {
                    throw new DisturbedSince(event.on(), programme());
                });
        observation().orElseThrow().demand(rule -> {
            if (on.isBefore(rule.end(watchedFrom))) {
                throw new ObservationRuns(rule.end(watchedFrom));
            }
        });
    }

    /**
     * Notice is to be given on the lease.
     *
     * @param record of the whole stay
     * @param rents  for which the tenancy could be forfeited on the day
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     * @throws NotRepeated if nothing was repeated after a notice, and no rent is more than a week late that was called on in vain
     * @throws CaseRefusal if the day is before the case or still to come
     */
    void leadToTermination(ConductRecord record, ForfeitedRents rents, LocalDate on, LocalDate today) {
        demandUnderLease(on, "on");
        demand(LED_TO_TERMINATION);
        within(on, today);
        boolean rentUnpaid = record.calledOnToPay(rents, on);
        RepetitionPolicy.of(programme()).on(openedOn()).demand(rule -> {
            if (!rentUnpaid && !rule.isMetBy(record.by(on))) {
                throw new NotRepeated(record.by(on).held().size());
            }
        });
        attend(on);
        become(LED_TO_TERMINATION);
    }

    /**
     * All who are responsible are called to a meeting.
     *
     * @throws DisturbanceRefusal.DisturbanceNotThere if that does not follow where it stands
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     * @throws ReportNotAssessed if nothing that was assessed counts
     * @throws NotParticularlySerious if it is not grave enough
     */
    void callMeeting(LocalDate on) {
        demandUnderLease(on, "on");
        demand(MEETING_CALLED);
        Severity severity = demandAssessed();
        if (severity != Severity.PARTICULARLY_SERIOUS) {
            throw new NotParticularlySerious(severity);
        }
        become(MEETING_CALLED);
    }

    /**
     * They have met.
     *
     * @param until the last day on which a point of the joint plan is due, if there is one: it is watched until then how it goes
     * @throws DisturbanceRefusal.DisturbanceNotThere if no meeting is called
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     */
    void meetingHeld(LocalDate on, Optional<LocalDate> until) {
        demandUnderLease(on, "on");
        become(MEETING_HELD);
        until.ifPresent(last -> {
            become(MONITORED);
            planUntil = last;
        });
    }

    @Override
    boolean isAboutMeeting() {
        return super.isAboutMeeting() || (stood() == RESOLVED && planUntil != null);
    }

    /**
     * The lease is over, and with it what is left to be done: where the case goes on, or something told of waits.
     *
     * @param on the last day of which something that was done may be entered still
     */
    boolean overWithLease(LocalDate on) {
        boolean left = goesOn() || waitingSince().isPresent();
        if (left) {
            endWithLease(on);
        }
        return left;
    }

    private void within(LocalDate on, LocalDate today) {
        Input.notBefore(openedOn(), on, "on");
        Input.notAfter(today, on, "on");
    }

    DisturbanceView view(Permit permit) {
        return new DisturbanceView(
                standing(),
                permit.sees("reports") ? reportsSeen() : List.of(),
                permit.sees("assessments") ? assessments() : List.of(),
                permit.sees("notices") ? notices() : List.of(),
                permit.sees("notices") ? corrections() : List.of());
    }

    Standing standing() {
        return new Standing(id(), sublease(), state(), leaseOver(), openedOn(), severity());
    }
}
