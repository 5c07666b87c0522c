package se.hemvist.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;

/** A tenant who gives notice, on the day that the clock shows. */
public final class OwnWish {

    private final FirstTenancy story;
    private final SubleaseId lease;

    public OwnWish(FirstTenancy story, SubleaseId lease) {
        this.story = story;
        this.lease = lease;
    }

    /** It is told, and no more. */
    public void tell() {
        terminations()
                .recordGround(lease, new GroundRecord(Ground.RESIDENT_WISH, today(), "Flyttar.", "Enhetschefen", null));
    }

    /** From the wish to the notice handed in. */
    public void giveNotice() {
        giveNotice(null);
    }

    /** The same by a letter that the tenant has posted under that number. */
    public void giveNoticeByPost(String number) {
        giveNotice(number);
    }

    private void giveNotice(@Nullable String number) {
        tell();
        terminations()
                .prepareNotice(
                        lease,
                        Expected.any(),
                        new PreparedNotice(today(), NoticeKind.ORDINARY, "Flyttar.", null, null, null));
        terminations()
                .serve(
                        lease,
                        Expected.any(),
                        new Delivery(ServiceWay.RECEIVED, today(), today(), number, null, null, null));
    }

    private Terminations terminations() {
        return story.lettingOfficer(Terminations.class);
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }
}
