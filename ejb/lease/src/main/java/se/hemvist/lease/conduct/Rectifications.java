package se.hemvist.lease.conduct;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.conduct.DisturbanceEvent.ContactMissed;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeOf;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeSent;
import se.hemvist.lease.conduct.DisturbanceEvent.Reached;
import se.hemvist.lease.conduct.DisturbanceEvent.TenantContacted;
import se.hemvist.lease.posting.Postings;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.RectificationTimes;

/** Calling on a tenant in writing to put something right (anmodan att vidta rättelse), and what comes of it. */
@Stateless
public class Rectifications {

    @Inject
    DisturbanceProgress progress;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    NoticeCopies copies;

    @Inject
    RectificationTimes times;

    @Inject
    Postings postings;

    @Inject
    HouseClock clock;

    @Inject
    Event<DisturbanceEvent> happened;

    /**
     * Records a notice that was sent, in all its parts; the social administration and whoever gives the support have their
     * copies from then on, and the day begins by whose end the tenant is to be reached.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance  if there is no such case
     * @throws DisturbanceRefusal.LeaseWasOver        if the lease was over by that day
     * @throws DisturbanceRefusal.DisturbanceNotThere if it is not assessed, or over
     * @throws DisturbanceRefusal.DialogueFirst       if it is a minor breach that has not been talked about
     * @throws se.hemvist.lease.posting.PostingRefusal if another letter was posted under that number, or no post writes one so
     * @throws se.hemvist.lease.rectification.RectificationRefusal if a part has not been sent, or its days are out of order
     * @throws se.hemvist.intake.application.CaseRefusal if a text is blank, or a day is before the case or still to come
     */
    @Operation("disturbance.send-notice")
    public void send(DisturbanceId id, Expected expected, NewRectification notice) {
        DisturbanceCase disturbance = progress.take(id, expected);
        postings.demandFree(notice.sendings().postingId(), "postingId");
        RectificationNotice sent = disturbance.send(
                notice,
                sentOn -> times.on(disturbance.programme(), disturbance.about().municipality(), sentOn),
                clock.today());
        progress.attended(disturbance, sent.sentOn());
        progress.noticeSent(disturbance);
        copies.tell(disturbance, sent);
        happened.fire(
                new NoticeSent(id, disturbance.about(), disturbance.parties(), disturbance.lastOf(), sent.sentOn()));
    }

    /**
     * Records that whoever gives the support has reached the tenant about the latest notice.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance  if there is no such case
     * @throws DisturbanceRefusal.LeaseWasOver        if the lease was over by that day
     * @throws DisturbanceRefusal.DisturbanceNotThere if no notice was sent, or the case is over
     * @throws se.hemvist.lease.rectification.RectificationRefusal.AlreadyContacted if it was recorded before
     * @throws se.hemvist.intake.application.CaseRefusal if nothing is said of it, or the day is before the notice or to come
     */
    @Operation("disturbance.contact-tenant")
    public void contacted(DisturbanceId id, Expected expected, LocalDate on, String result) {
        DisturbanceCase disturbance = progress.take(id, expected);
        boolean inTime = disturbance.contacted(
                on,
                result,
                toldOn -> times.contact(
                        disturbance.programme(), disturbance.about().municipality(), toldOn),
                clock.today());
        progress.tenantContacted(disturbance, on);
        happened.fire(new TenantContacted(
                id, disturbance.about(), disturbance.parties(), new Reached(disturbance.lastOf(), inTime), on));
    }

    /**
     * Notes that the day has passed by whose end the tenant was to be reached about a notice, and tells those who answer for it.
     *
     * @param number of the notice, from 1 in the order of sending
     * @param day    the last one to reach the tenant
     * @throws DisturbanceRefusal.UnknownDisturbance if there is no such case
     */
    @Operation("disturbance.miss-contact")
    public void missContact(DisturbanceId id, int number, LocalDate day) {
        DisturbanceCase disturbance = progress.take(id, Expected.any());
        disturbance.contactMissed(number, day);
        happened.fire(new ContactMissed(
                id, disturbance.about(), disturbance.parties(), new NoticeOf(disturbance.programme(), number), day));
        CaseFile file = cases.look(disturbance.about().caseId());
        letters.send("contact-missed", disturbance.parties().headTenant(), file);
        letters.send("contact-missed", disturbance.parties().administration(), file);
    }

    /**
     * Records that what a notice asked for has been done.
     *
     * @param number of the notice, from 1 in the order of sending
     * @throws DisturbanceRefusal.UnknownDisturbance if there is no such case
     * @throws DisturbanceRefusal.NoSuchNotice       if not so many have been sent
     * @throws DisturbanceRefusal.AlreadyCorrected   if it was recorded before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the notice or still to come
     */
    @Operation("disturbance.correct")
    public void corrected(DisturbanceId id, Expected expected, int number, LocalDate on) {
        DisturbanceCase disturbance = progress.take(id, expected);
        disturbance.corrected(number, on, clock.today());
        progress.corrected(disturbance, number, on);
    }
}
