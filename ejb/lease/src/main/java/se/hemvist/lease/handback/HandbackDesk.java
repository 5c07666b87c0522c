package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseLetters.Where;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticePeriods;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What all who end a head lease do with it, at its sublease. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HandbackDesk {

    @Inject
    SubleaseProgress subleases;

    @Inject
    SubleaseEnds ends;

    @Inject
    HeadLeases headLeases;

    @Inject
    OwnLeaseRunsOut runsOut;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The sublease, which nobody else changes until the transaction ends, for a caller who may do the operation on it.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is none by that identity
     */
    SubleaseFile lock(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        return file;
    }

    /** The city's own lease that it stands on. */
    HeadLeaseView headLease(SubleaseId id) {
        return headLeases.view(ends.headLease(id));
    }

    /** The notice that city and owner have agreed on. */
    Period agreedNotice(SubleaseId id) {
        return headLease(id).terms().notice();
    }

    /**
     * How the lease ends by the head tenant's own notice, given that day.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or before the lease was signed, or before
     *     it was known that its subleases end
     */
    HeadLeaseEnd ownNotice(SubleaseId id, LocalDate on) {
        HeadLeaseTerms terms = headLease(id).terms();
        Input.notAfter(clock.today(), Input.notBefore(terms.contractDate(), on, "on"), "on");
        ends.endingSince(id).ifPresent(since -> Input.notBefore(since, on, "on"));
        return HeadLeaseEnd.of(false, on, NoticePeriods.on(on).rule().ordinary(Giver.TENANT, terms.notice(), on));
    }

    /** The owner is told by when the lease ends by the head tenant's own notice. */
    void tellOwner(SubleaseFile file, HeadLeaseEnd notice) {
        letters.sendOutside(
                "head-lease-ends",
                file.parties().landlord(),
                file.about().caseId(),
                new Where("subleases/" + file.sublease().value(), Optional.of(notice.lastDay())));
    }

    /**
     * Notice has been given, on the day, of a lease that begins by then also where nobody moved in; and all others who work on the
     * case are told: the housing agency, too (S-77).
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless the head lease is in force
     */
    void enter(SubleaseFile file, HeadLeaseEnd notice, LocalDate on) {
        HeadLeaseId head = ends.headLease(file.sublease());
        headLeases.begin(head, on);
        headLeases.giveNotice(head, notice);
        runsOut.follow(head, on);
        cases.note(
                file.about().caseId(),
                Occurrence.of("head-lease-notice", on).by("NoticePeriods", NoticePeriods.on(on)));
        letters.sendToOthers("head-lease-notice", cases.look(file.about().caseId()));
    }
}
