package se.hemvist.lease.handback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.FormerNotice;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;

/** What becomes of the city's own notice on a flat: taken back with the owner's agreement, or put right where its day was wrong. */
@Stateless
public class OwnNotices {

    @Inject
    HandbackDesk desk;

    @Inject
    OwnerNoticeDesk together;

    @Inject
    SubleaseEnds ends;

    @Inject
    HeadLeases headLeases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The city takes its notice back, and the owner has agreed to that: the lease runs on, a flat that nobody lives in is to be
     * had again, and owner, agency and the others are told.
     *
     * @param ownerAgreedOn the day on which the owner did, while the lease still ran
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless the lease is under notice, or if the notice is the owner's
     * @throws se.hemvist.intake.application.CaseRefusal   if the day is out of order, or it is not said why
     */
    @Operation("head-lease.withdraw-notice")
    public void withdraw(SubleaseId id, LocalDate ownerAgreedOn, String reason) {
        SubleaseFile file = together.lock(id);
        headLeases.takeBackNotice(ends.headLease(id), ownerAgreedOn, change(reason));
        together.runsOn(id, ownerAgreedOn);
        letters.sendOutside(
                "head-lease-stays", file.parties().landlord(), file.about().caseId(), "subleases/" + id.value());
        together.note(id, Occurrence.of("head-lease-notice-withdrawn", ownerAgreedOn));
    }

    /**
     * The city's notice was given on another day than was recorded; the lease ends by the right one, and the owner is told.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless the lease is under notice, or if the notice is the owner's
     * @throws se.hemvist.intake.application.CaseRefusal   if it was recorded so, it is not said why, or the day is out of order as with
     *     a new notice
     */
    @Operation("head-lease.correct-notice")
    public void correct(SubleaseId id, LocalDate on, String reason) {
        SubleaseFile file = together.lock(id);
        HeadLeaseEnd right = desk.ownNotice(id, on);
        headLeases.correctNotice(ends.headLease(id), right, change(reason));
        desk.tellOwner(file, right);
        together.note(id, Occurrence.of("head-lease-notice-corrected", on));
    }

    private FormerNotice.Change change(String reason) {
        return new FormerNotice.Change(clock.today(), reason, access.actor().user());
    }
}
