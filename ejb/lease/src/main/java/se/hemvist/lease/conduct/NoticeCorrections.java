package se.hemvist.lease.conduct;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.conduct.DisturbanceEvent.Gone;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeCorrected;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeOf;
import se.hemvist.lease.posting.Postings;
import se.hemvist.lease.rectification.CorrectedSendings;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.RectificationTimes;
import se.hemvist.lease.rectification.SendingCorrection.PutRight;

/** Rectification notices that went on other days, or otherwise, than was recorded. */
@Stateless
public class NoticeCorrections {

    @Inject
    DisturbanceProgress progress;

    @Inject
    NoticeCopies copies;

    @Inject
    RectificationTimes times;

    @Inject
    Access access;

    @Inject
    Postings postings;

    @Inject
    HouseClock clock;

    @Inject
    Event<DisturbanceEvent> happened;

    /**
     * Says how a notice went, that was recorded otherwise. By when it must be heeded, by when the tenant is to be reached, how long
     * is watched and what is counted follow; so does an ending of the sublease, which is not to rest on it then if it cannot. Those
     * who have copies are told. What was recorded is read with the case.
     *
     * @param number of the notice, from 1 in the order of sending
     * @throws DisturbanceRefusal.UnknownDisturbance if there is no such case
     * @throws DisturbanceRefusal.LeaseWasOver       if the lease was over by that day
     * @throws DisturbanceRefusal.NoSuchNotice       if not so many have been sent
     * @throws se.hemvist.lease.rectification.RectificationRefusal if a part has not been sent, its days are out of order, or
     *     something came of it before
     * @throws se.hemvist.lease.posting.PostingRefusal if another letter was posted under that number, or no post writes one so
     * @throws se.hemvist.intake.application.CaseRefusal if it went as recorded, there is no reason, or a day is
     *     before the case or still to come
     * @throws se.hemvist.kernel.rule.Refusal if an ending of the sublease is under way that lacks its ground then: it is taken back
     *     first
     */
    @Operation("disturbance.correct-notice")
    public void correct(DisturbanceId id, Expected expected, int number, CorrectedSendings right) {
        DisturbanceCase disturbance = progress.take(id, expected);
        LocalDate today = clock.today();
        Optional<LocalDate> attended = disturbance.attendedLast();
        RectificationNotice recorded = disturbance.correct(
                number,
                right,
                sentOn -> times.on(disturbance.programme(), disturbance.about().municipality(), sentOn),
                new PutRight(today, access.actor().user(), right.reason()));
        RectificationNotice gone = disturbance.notice(number);
        postings.demandFreeInstead(
                recorded.sendings().postingId(), right.parts().postingId(), "postingId");
        progress.noticeCorrected(disturbance, attended);
        copies.tellCorrected(disturbance, recorded, gone);
        happened.fire(new NoticeCorrected(
                id, disturbance.about(), disturbance.parties(), gone(disturbance, number), gone.sentOn()));
    }

    private Gone gone(DisturbanceCase disturbance, int number) {
        return new Gone(
                new NoticeOf(disturbance.programme(), number),
                disturbance.sublease(),
                disturbance.contact(
                        number,
                        since -> times.contact(
                                disturbance.programme(), disturbance.about().municipality(), since)));
    }
}
