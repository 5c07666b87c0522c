package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseProgress;

/** How a case of a disturbance goes on, for those who work on it: its sublease is locked first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DisturbanceProgress {

    @Inject
    OpenDisturbances disturbances;

    @Inject
    SubleaseProgress subleases;

    @Inject
    AttendedReports attended;

    @Inject
    TenantContacts contacts;

    @Inject
    Corrections corrections;

    @Inject
    Observations observations;

    @Inject
    StayDecisions decisions;

    @Inject
    Deadlines deadlines;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The case, for a caller who may do the operation on it and knows its version; nobody else changes it until the
     * transaction ends.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance if there is none by that id
     */
    DisturbanceCase take(DisturbanceId id, Expected expected) {
        SubleaseFile sublease = subleases.lock(disturbances.subleaseOf(id));
        DisturbanceCase disturbance = disturbances.get(id);
        access.permit(file(disturbance, sublease));
        expected.check();
        return disturbance;
    }

    DisturbanceFile file(DisturbanceCase disturbance) {
        return file(disturbance, subleases.look(disturbance.sublease()));
    }

    private static DisturbanceFile file(DisturbanceCase disturbance, SubleaseFile sublease) {
        return new DisturbanceFile(disturbance.id(), disturbance.state(), sublease);
    }

    /**
     * The same, for the packages beside this one.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance if there is none by that id
     */
    public DisturbanceFile lock(DisturbanceId id, Expected expected) {
        return file(take(id, expected));
    }

    /**
     * The case as it is, not locked.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance if there is none by that id
     */
    public DisturbanceFile look(DisturbanceId id) {
        return file(disturbances.get(id));
    }

    /** The day of the first disturbance that was told of in the case. */
    public LocalDate firstEvent(DisturbanceId id) {
        return disturbances.get(id).firstEvent();
    }

    /**
     * Where a report of the case came from.
     *
     * @param number of the report, from 1 in the order of telling
     * @throws DisturbanceRefusal.NoSuchReport if not so many have come
     */
    public ReportSource sourceOf(DisturbanceId id, int number) {
        return disturbances.get(id).sourceOf(number);
    }

    /**
     * The day on which what a report tells of happened.
     *
     * @param number of the report, from 1 in the order of telling
     * @throws DisturbanceRefusal.NoSuchReport if not so many have come
     */
    public LocalDate dayOf(DisturbanceId id, int number) {
        return disturbances.get(id).dayOf(number);
    }

    /**
     * All who are responsible are called to a joint meeting.
     *
     * @throws DisturbanceRefusal.DisturbanceNotThere    if that does not follow where it stands
     * @throws DisturbanceRefusal.LeaseWasOver           if the lease was over by that day
     * @throws DisturbanceRefusal.NotParticularlySerious if it is not grave enough
     */
    public void callMeeting(DisturbanceId id, LocalDate on) {
        DisturbanceCase disturbance = disturbances.get(id);
        disturbance.callMeeting(on);
        watch(disturbance);
    }

    /**
     * They have met.
     *
     * @param until the last day on which a point of the joint plan is due, if there is one: it is watched until then how it goes
     * @throws DisturbanceRefusal.DisturbanceNotThere if no meeting is called
     * @throws DisturbanceRefusal.LeaseWasOver        if the lease was over by that day
     */
    public void meetingHeld(DisturbanceId id, LocalDate on, Optional<LocalDate> until) {
        disturbances.get(id).meetingHeld(on, until);
    }

    /** Something has been done about all that was told. */
    void attended(DisturbanceCase disturbance, LocalDate on) {
        deadlines.met(attended, disturbance.id().value(), "", on);
    }

    /** A report was struck: what waits is another one or none, and what is watched may be over. */
    void struck(DisturbanceCase disturbance) {
        UUID id = disturbance.id().value();
        if (disturbance.goesOn()) {
            attended.of(disturbance)
                    .ifPresentOrElse(
                            waits -> deadlines.derive(attended, waits),
                            () -> deadlines.cancel(attended, id, "", clock.today()));
        } else {
            deadlines.cancelAll(id, clock.today());
        }
    }

    /** A notice was sent: what it asks for runs, and it is watched what comes of it. */
    void noticeSent(DisturbanceCase disturbance) {
        contacts.of(disturbance).forEach(due -> deadlines.derive(contacts, due));
        corrections.of(disturbance).forEach(due -> deadlines.derive(corrections, due));
        watch(disturbance);
    }

    /**
     * A notice went on another day: what it asks for, and what is watched of it, runs from that one.
     *
     * @param before when something was done about the last report, as that was recorded
     */
    void noticeCorrected(DisturbanceCase disturbance, Optional<LocalDate> before) {
        if (!disturbance.attendedLast().equals(before)) {
            disturbance.attendedLast().ifPresent(on -> attended.ofLast(disturbance)
                    .ifPresent(due -> deadlines.deriveMet(attended, due, on)));
        }
        if (disturbance.goesOn()) {
            noticeSent(disturbance);
        }
    }

    /** The tenant has been reached about the last notice, and those that waited for it still. */
    void tenantContacted(DisturbanceCase disturbance, LocalDate on) {
        disturbance
                .numbers()
                .filter(number -> !disturbance.notice(number).awaitsContact())
                .forEach(number -> deadlines.met(contacts, disturbance.id().value(), Integer.toString(number), on));
        watch(disturbance);
    }

    /** What the notice asked for has been done. */
    void corrected(DisturbanceCase disturbance, int number, LocalDate on) {
        deadlines.met(corrections, disturbance.id().value(), Integer.toString(number), on);
    }

    /** The case waits for whether it happens again, or for something else. */
    void watch(DisturbanceCase disturbance) {
        observations
                .of(disturbance)
                .ifPresentOrElse(
                        due -> deadlines.derive(observations, due),
                        () -> deadlines.cancel(observations, disturbance.id().value(), "", clock.today()));
    }

    /** Whether notice is given is to be decided, or is no question any more. */
    void decide(DisturbanceCase disturbance) {
        decisions
                .of(disturbance)
                .ifPresentOrElse(
                        due -> deadlines.derive(decisions, due),
                        () -> deadlines.cancel(decisions, disturbance.id().value(), "", clock.today()));
    }

    /** The lease is over, and nothing is left to be done about any case of it. */
    void leaseOver(DisturbanceCase disturbance, LocalDate on) {
        if (disturbance.overWithLease(on)) {
            deadlines.cancelAll(disturbance.id().value(), on);
        }
    }

    /** The case is over. */
    void over(DisturbanceCase disturbance, LocalDate on) {
        UUID id = disturbance.id().value();
        if (disturbance.state() == DisturbanceState.RESOLVED) {
            deadlines.met(observations, id, "", on);
            disturbance.numbers().forEach(number -> deadlines.met(corrections, id, Integer.toString(number), on));
        }
        deadlines.met(attended, id, "", on);
        deadlines.met(decisions, id, "", on);
        deadlines.cancelAll(id, on);
    }
}
