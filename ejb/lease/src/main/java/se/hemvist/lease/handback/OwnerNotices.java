package se.hemvist.lease.handback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.conduct.ConductRecords;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.Evidences;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.handback.HandbackRefusal.WarningNotOfLease;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.ownerwarning.OwnerWarningId;
import se.hemvist.lease.ownerwarning.WarningRecords;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Notices of the owner's (uppsägning) to the city: kept as they came, and what each is worth. */
@Stateless
public class OwnerNotices {

    @Inject
    HandbackDesk desk;

    @Inject
    KeptNotices notices;

    @Inject
    OwnRecoveries recoveries;

    @Inject
    SubleaseProgress subleases;

    @Inject
    SubleaseEnds ends;

    @Inject
    HeadLeases headLeases;

    @Inject
    ConductRecords conduct;

    @Inject
    WarningRecords warnings;

    @Inject
    Evidences evidences;

    @Inject
    Holds flats;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The owner has given the city notice; the lease ends by the landlord's notice, or at once where it is forfeited.
     * Nobody else is to have the flat: an offer that holds it cannot stop what came from outside, but nothing can be signed
     * by it, and when it ends the flat is offered no more ({@link VacancyEvents}).
     *
     * @param evenWithoutEffect whether it is kept although it lacks something, so that the lease runs on
     * @throws HandbackRefusal.WarningNotOfLease if it rests on a warning that is not about this sublease
     * @throws HandbackRefusal if it lacks something and is not to be kept so; other rooms' refusals say the same of its
     *     service and of what the owner has known for too long
     * @throws se.hemvist.intake.application.CaseRefusal   if a day is out of order, or something is not said
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless the head lease is in force
     */
    @Operation("head-lease.receive-notice")
    public void receive(SubleaseId id, ReceivedNotice notice, boolean evenWithoutEffect) {
        SubleaseFile file = desk.lock(id);
        HeadLeaseView head = desk.headLease(id);
        ReceivedNotice came = resting(id, notice).sound(head.terms().contractDate(), clock.today());
        Optional<Refusal> lacking = came.lacks(onRecord(id, came));
        lacking.filter(refusal -> !evenWithoutEffect).ifPresent(refusal -> {
            throw refusal;
        });
        KeptNotice kept =
                KeptNotice.of(head.headLease(), id, came, access.actor().user()).lacking(lacking);
        notices.add(kept);
        if (lacking.isPresent()) {
            cases.note(file.about().caseId(), Occurrence.of("owner-notice-without-effect", came.givenOn()));
        } else {
            end(file, id, came);
            recoveries.follow(kept, came.givenOn());
        }
    }

    private void end(SubleaseFile file, SubleaseId id, ReceivedNotice came) {
        flats.stopOfferingUnlessHeld(ends.let(id).flat(), came.givenOn());
        desk.enter(file, HeadLeaseEnd.of(true, came.givenOn(), came.ends(desk.agreedNotice(id))), came.givenOn());
    }

    /** The same, with the days of the warning that it rests on, if it names one. */
    private ReceivedNotice resting(SubleaseId id, ReceivedNotice notice) {
        Optional<OwnerWarningId> warning = notice.called().warningId();
        return warning.isEmpty()
                ? notice
                : warning.flatMap(named -> warnings.find(named, conduct.cases(id)))
                        .map(written -> notice.with(call -> call.by(written)))
                        .orElseThrow(WarningNotOfLease::new);
    }

    private Evidence onRecord(SubleaseId id, ReceivedNotice came) {
        return came.notice().ground() == OwnerGround.SUBTENANT_CONDUCT
                ? evidences.of(id, Ground.REPEATED_MISCONDUCT, came.givenOn())
                : Evidence.none();
    }

    /**
     * How the city's own lease ends, and all that came from the owner.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease that is signed
     */
    @Operation(value = "head-lease.read-ending", read = true)
    public HeadLeaseEnding ending(SubleaseId id) {
        access.permit(subleases.look(id));
        subleases.facts(id);
        HeadLeaseView head = desk.headLease(id);
        return new HeadLeaseEnding(
                head,
                headLeases.endOf(head.headLease()),
                notices.of(head.headLease()).stream().map(KeptNotice::view).toList(),
                headLeases.formerNotices(head.headLease()));
    }
}
