package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNoticeAnswers;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Withdrawal;

/** What is done to the city's own lease of a flat that its tenant has left, when the owner's notice has run out. */
final class HandbackCommands {

    private static final LocalDate LEFT = LocalDate.of(2027, 2, 1);
    /** The head lease ends on the last of May. */
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);

    private final TenancyCommands tenancy = TenancyCommands.movedIn();
    private final FirstTenancy story = tenancy.story();
    private final SubleaseId lease = tenancy.lease();

    /** The owner's notice was tried, and the tribunal let the lease end. */
    static Rivals ranOut() {
        HandbackCommands empty = new HandbackCommands();
        empty.leave();
        empty.receiveNotice();
        empty.answers().contest(empty.lease, LEFT);
        empty.answers().refer(empty.lease, LEFT);
        empty.story.itIs(TODAY);
        empty.answers().decide(empty.lease, new TribunalDecision(TODAY, true, null, false));
        return new Rivals(
                "left, and under the owner's notice",
                empty.story.bench(),
                List.of(
                        new LeaseCommand("give the flat back", empty::giveBack),
                        new LeaseCommand("take the owner's notice back", empty::takeBack),
                        new LeaseCommand("appeal that it ends", empty::appeal),
                        new LeaseCommand("settle with the tenant", empty::settle)));
    }

    private void leave() {
        story.itIs(FirstTenancy.MOVED_IN.plusDays(1));
        tenancy.giveNotice();
        story.itIs(LEFT);
        letting(Departures.class).returnKeys(lease, Expected.any(), new Leaving(LEFT, false, null));
    }

    private void receiveNotice() {
        letting(OwnerNotices.class)
                .receive(
                        lease,
                        new ReceivedNotice(
                                new OwnerNotice(
                                        LEFT,
                                        NoticeKind.ORDINARY,
                                        OwnerGround.OWNERS_INTEREST,
                                        "Huset ska byggas om.",
                                        null,
                                        null),
                                new Delivery(ServiceWay.SERVED, LEFT, LEFT, null, null, null, null),
                                null,
                                null,
                                null),
                        false);
    }

    private void giveBack() {
        letting(Handbacks.class).end(lease, TODAY);
    }

    private void takeBack() {
        answers().takeBack(lease, new Withdrawal(TODAY, "Huset byggs inte om."));
    }

    private void appeal() {
        answers().appeal(lease, TODAY);
    }

    private void settle() {
        letting(Departures.class).settle(lease, Expected.any(), new Settlement(TODAY, TODAY, true, true));
    }

    private OwnerNoticeAnswers answers() {
        return letting(OwnerNoticeAnswers.class);
    }

    private <B> B letting(Class<B> bean) {
        return story.lettingOfficer(bean);
    }
}
