package se.hemvist.lease.prospect;

import java.util.List;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.Sublet;
import se.hemvist.lease.waiver.WaiverDeed;

/** A lease that runs, with all that its prospect hangs upon, as one row of the database has it. */
record RunningLet(
        SubleaseId sublease,
        LeasedCase about,
        Programme programme,
        LeaseFacts.Days days,
        BlockLet block,
        List<WaiverDeed> deeds,
        List<AwayDays> away) {

    Sublet let() {
        return Sublet.of(days, block);
    }
}
