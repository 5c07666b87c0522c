package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.lease.handback.HandbackRefusal.NoOwnerNotice;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseEnds.LetOn;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** How each step after a notice of the owner's begins and ends: for all subleases that hang on the lease at once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OwnerNoticeDesk {

    @Inject
    SubleaseProgress subleases;

    @Inject
    SubleaseEnds ends;

    @Inject
    HeadLeases headLeases;

    @Inject
    KeptNotices notices;

    @Inject
    OwnLeaseRunsOut runsOut;

    @Inject
    Holds flats;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    /**
     * The notice that ended the lease last, with all subleases on that locked, for a caller who may do the operation on this one.
     *
     * @throws NoOwnerNotice if none of the owner's ever did
     */
    KeptNotice take(SubleaseId id) {
        lock(id);
        return notices.last(ends.headLease(id)).orElseThrow(NoOwnerNotice::new);
    }

    /** The sublease, with all on the same lease locked, for a caller who may do the operation on it. */
    SubleaseFile lock(SubleaseId id) {
        ends.lockAllOn(id);
        SubleaseFile file = subleases.look(id);
        access.permit(file);
        return file;
    }

    /** What the lease is like, with all that the notice changed in it. */
    HeadLeaseView headLease(SubleaseId id) {
        return headLeases.view(ends.headLease(id));
    }

    /** The last day of the lease by the notice. */
    LocalDate lastDay(SubleaseId id) {
        return headLeases.endOf(ends.headLease(id)).orElseThrow().lastDay();
    }

    /** The rent tribunal lets the city keep the flat through the day. */
    void stay(SubleaseId id, LocalDate until) {
        headLeases.stay(ends.headLease(id), until);
    }

    /**
     * Writes the step in the timeline of each case whose sublease goes on, and of the one that it was told at; what is due at the end
     * of the lease follows.
     */
    void note(SubleaseId id, Occurrence occurrence) {
        runsOut.follow(ends.headLease(id), occurrence.on());
        cases(id).forEach(theirs -> cases.note(theirs, occurrence));
    }

    /**
     * The notice came to nothing: the lease is in force again, a flat that nobody lives in is to be had again, and all who work on
     * a case whose sublease hangs on it are told.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if the flat was given back
     */
    void goesOn(SubleaseId id, LocalDate on) {
        headLeases.goOn(ends.headLease(id));
        runsOn(id, on);
    }

    /** It is in force again: a flat that nobody lives in is to be had again, and all who work on such a case are told. */
    void runsOn(SubleaseId id, LocalDate on) {
        HeadLeaseView head = headLease(id);
        LetOn let = ends.let(id);
        if (Handbacks.OVER.containsAll(let.states())) {
            flats.offerAgain(let.flat(), head.hired().programme(), on);
        }
        cases(id).forEach(theirs -> letters.sendToOthers("head-lease-goes-on", cases.look(theirs)));
    }

    /**
     * The owner appeals that the lease was prolonged: it is under notice again, nobody else is to have the flat, and all who work on a
     * case whose sublease hangs on it are told.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless it is in force
     */
    void endsAgain(SubleaseId id, KeptNotice notice, LocalDate on) {
        HeadLeaseView head = headLease(id);
        headLeases.giveNotice(head.headLease(), notice.end(head.terms().notice()));
        flats.stopOfferingUnlessHeld(ends.let(id).flat(), on);
        cases(id).forEach(theirs -> letters.sendToOthers("head-lease-notice", cases.look(theirs)));
    }

    private List<CaseId> cases(SubleaseId id) {
        List<CaseId> goingOn = ends.lockAllOn(id).stream()
                .map(SubleaseFile::about)
                .map(about -> about.caseId())
                .distinct()
                .toList();
        return goingOn.isEmpty() ? List.of(subleases.look(id).about().caseId()) : goingOn;
    }
}
