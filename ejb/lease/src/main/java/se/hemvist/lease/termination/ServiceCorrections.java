package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.matching.GivenNotice;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.ground.Evidences;
import se.hemvist.lease.ground.GroundRefusal;
import se.hemvist.lease.posting.Postings;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseId;

/** Notices that reached the other side on another day than was recorded. */
@Stateless
public class ServiceCorrections {

    @Inject
    TerminationDesk desk;

    @Inject
    SubleaseEnds ends;

    @Inject
    Evidences evidences;

    @Inject
    GivenNotice companies;

    @Inject
    Postings postings;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Says on which day a notice was served or received, that was recorded with another one. Both last days are computed anew, and
     * whatever hangs on them hears it: the list of who lets the flat, the rent, the support that winds down, the transfer that
     * rests, the company that is not asked. The other day stays in the timeline of the case.
     *
     * @throws TerminationRefusal.NoTermination    if no ground is recorded
     * @throws TerminationRefusal.ServiceIsSettled unless the lease runs out by it: once it is disputed or the tenant has left, or
     *     where it is for unpaid rent, other days rest on it
     * @throws TerminationRefusal if it was not served by then as the Act says
     * @throws GroundRefusal      if what it is for had been put right by then, or known for too long
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come or out of order, or there is no reason
     */
    @Operation("termination.correct-service")
    public void correct(SubleaseId id, Expected expected, CorrectedNoticeDay right) {
        Termination termination = desk.take(id, expected);
        LocalDate on = right.day().on();
        Optional<LocalDate> was = termination.file().givenOn();
        termination.correct(right, evidences.of(id, termination.ground(), on), clock.today());
        was.ifPresent(day -> ends.noticeGivenOn(id, day, on, clock.today()));
        TerminationFile.About about = termination.file().about();
        companies.gaveNoticeOn(about.leased().caseId(), about.parties().landlord(), on);
        desk.done(termination, right.day().told("notice-day-corrected"));
    }

    /**
     * Says under which number the letter of a notice was posted, that was recorded with another one. Nothing else follows from it; the
     * other number is read with the ending, with who put it right and why.
     *
     * @throws TerminationRefusal.NoTermination if no ground is recorded
     * @throws TerminationRefusal.NotPosted     if the notice has not reached the other side, or went under no number
     * @throws se.hemvist.lease.posting.PostingRefusal if it is a letter of the landlord's, and another one was posted under that number,
     *     or no post writes one so
     * @throws se.hemvist.intake.application.CaseRefusal if it was recorded so, or there is no number or no reason
     */
    @Operation("termination.correct-posting")
    public void correctPosting(SubleaseId id, Expected expected, CorrectedPosting right) {
        Termination termination = desk.take(id, expected);
        Delivery recorded = termination.posted();
        Delivery posted = recorded.postedUnder(Input.text(right.number(), "postingNumber"));
        String reason = Input.text(right.reason(), "reason");
        postings.demandFreeInstead(
                recorded.ownPosting().orElse(null), posted.ownPosting().orElse(null), "postingNumber");
        termination.correctPosting(
                posted,
                new PostingCorrection(
                        String.valueOf(recorded.postingNumber()),
                        clock.today(),
                        access.actor().user(),
                        reason));
        desk.done(
                termination,
                Occurrence.of("notice-posting-corrected", clock.today()).because(reason));
    }
}
