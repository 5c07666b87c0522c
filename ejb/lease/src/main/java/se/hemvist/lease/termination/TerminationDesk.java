package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.GivenNotice;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** How each step in the ending of a sublease begins and ends. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TerminationDesk {

    @Inject
    SubleaseProgress subleases;

    @Inject
    RecordedTerminations terminations;

    @Inject
    SubleaseEnds ends;

    @Inject
    OwedRents rents;

    @Inject
    GivenNotice companies;

    @Inject
    LeaseEnds leaseEnds;

    @Inject
    RecoveryTimes recoveries;

    @Inject
    RecoveryForms forms;

    @Inject
    DisputeReferrals referrals;

    @Inject
    GoodsLeft goods;

    @Inject
    ClaimsLeft claims;

    @Inject
    EvictionsDue evictions;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    LandlordLetters landlords;

    @Inject
    Access access;

    @Inject
    Event<TerminationEvent> happened;

    /** The sublease, locked, for a caller who may do the operation on it. */
    SubleaseFile lock(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        return file;
    }

    /**
     * The ending of the sublease, both locked by the sublease, for a caller who knows what it is.
     *
     * @throws TerminationRefusal.NoTermination if none was begun
     */
    Termination take(SubleaseId id, Expected expected) {
        lock(id);
        Termination termination = terminations.get(id);
        expected.check();
        return termination;
    }

    /** Writes the step in the case's timeline, derives every clock anew, and tells the ledger until when rent is owed. */
    void done(Termination termination, Occurrence occurrence) {
        terminations.flush();
        TerminationFile file = termination.file();
        follow(file, occurrence.on());
        rents.follow(file);
        cases.note(file.about().leased().caseId(), occurrence);
    }

    /** The notice came to nothing: the sublease is in force again, with its rent, its support and its company. */
    void goesOn(Termination termination, LocalDate on) {
        TerminationFile.About about = termination.file().about();
        ends.recover(about.sublease(), on);
        companies.takeBack(about.leased().caseId(), about.parties().landlord(), on);
        tell(termination, "notice-withdrawn");
        landlords.goesOn(termination.file(), on);
    }

    /** The landlord appeals that the lease is prolonged: it is under notice again, and all who work on the case are told. */
    void underNoticeAgain(Termination termination, LocalDate on) {
        TerminationFile file = termination.file();
        ends.giveNotice(file.about().sublease(), on);
        exclude(file, on);
        tell(termination, "notice-given");
    }

    /** Who was given notice for a fault is offered no other home in the same company (G-130). */
    void exclude(TerminationFile file, LocalDate noticeOn) {
        if (file.ground().ground().isFault() && file.about().programme() == Programme.HOUSING_FIRST) {
            companies.exclude(
                    file.about().leased().caseId(), file.about().parties().landlord(), noticeOn, noticeOn);
        }
    }

    /** The owner, who was told that the lease goes on, is told that it ends after all: the landlord appealed, and the court let it. */
    void tellLandlord(Termination termination, TribunalDecision decision) {
        TerminationFile file = termination.file();
        if (decision.ends()
                && file.after().dispute().filter(Dispute::appealedByLandlord).isPresent()) {
            landlords.ends(file);
        }
    }

    /** All others who work on the case are told where to read it. */
    void tell(Termination termination, String letter) {
        letters.sendToOthers(
                letter, cases.look(termination.file().about().leased().caseId()));
    }

    /**
     * The tenant is to leave, or has left: lets those refuse it who may stay.
     *
     * @param before the ending as it stood until then
     */
    void leaves(TerminationFile before, boolean evicted, LocalDate on) {
        happened.fire(new TerminationEvent.Leaves(before, evicted, on));
    }

    /** Derives every clock anew, those of others, too. */
    void follow(TerminationFile file, LocalDate on) {
        for (TerminationClock clock : List.of(leaseEnds, forms, recoveries, referrals, goods, claims, evictions)) {
            clock.owed(file).ifPresentOrElse(owed -> deadlines.derive(clock, owed), () -> stop(clock, file, on));
        }
        happened.fire(new TerminationEvent.Moved(file, on));
    }

    private void stop(TerminationClock clock, TerminationFile file, LocalDate on) {
        if (file.state() == TerminationState.WITHDRAWN || file.state() == TerminationState.RECOVERED) {
            deadlines.cancel(clock, file.about().sublease().value(), "", on);
        } else {
            deadlines.met(clock, file.about().sublease().value(), "", on);
        }
    }
}
