package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.OwnWish;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.rent.Payer;
import se.hemvist.lease.rent.Payment;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.transfer.TransferReviews;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.lease.waiver.WaiverFiling;

/**
 * A command on a lease that is lived in, by the one whose act it is.
 *
 * @param name as a person would say it
 */
record LeaseCommand(String name, BiConsumer<FirstTenancy, SubleaseId> act) {

    static final LocalDate TODAY = FirstTenancy.MOVED_IN.plusDays(1);

    /** Each of them can be done to the lease as it stands. */
    static List<LeaseCommand> all() {
        return List.of(
                new LeaseCommand("inspect", LeaseCommand::inspect),
                new LeaseCommand("tell of an absence", LeaseCommand::away),
                new LeaseCommand("tell of a disturbance", LeaseCommand::disturb),
                new LeaseCommand("enter a payment", LeaseCommand::pay),
                new LeaseCommand("file the waiver", LeaseCommand::file),
                new LeaseCommand("wish to leave", LeaseCommand::wish),
                new LeaseCommand("give notice", LeaseCommand::giveNotice),
                new LeaseCommand("begin the review", LeaseCommand::review));
    }

    private static void inspect(FirstTenancy story, SubleaseId lease) {
        story.lettingOfficer(Inspections.class)
                .record(lease, new InspectionRecord(InspectionKind.MOVE_IN, TODAY, "Inget att anmärka", "Pärm 7"));
    }

    private static void away(FirstTenancy story, SubleaseId lease) {
        story.supportWorker(Absences.class).record(lease, new NewAbsence(AwayDays.since(TODAY), "Sjukhus"));
    }

    private static void disturb(FirstTenancy story, SubleaseId lease) {
        story.lettingOfficer(Disturbances.class)
                .report(lease, new NewReport(ReportSource.NEIGHBOUR, TODAY, "Buller.", Optional.empty()));
    }

    private static void pay(FirstTenancy story, SubleaseId lease) {
        story.lettingOfficer(RentPayments.class)
                .record(lease, Payment.of(TODAY, Money.ofKronor(6543), Payer.TENANT, "2027-000117"));
    }

    private static void file(FirstTenancy story, SubleaseId lease) {
        story.lettingOfficer(WaiverCourse.class)
                .file(lease, new WaiverFiling(TODAY, "Ä 12-27"), Optional.of("Stödet upphör."));
    }

    private static void wish(FirstTenancy story, SubleaseId lease) {
        new OwnWish(story, lease).tell();
    }

    private static void giveNotice(FirstTenancy story, SubleaseId lease) {
        story.inTransaction(() -> {
            new OwnWish(story, lease).giveNotice();
            return lease;
        });
    }

    private static void review(FirstTenancy story, SubleaseId lease) {
        story.lettingOfficer(TransferReviews.class).start(lease, TODAY);
    }

    @Override
    public String toString() {
        return name;
    }
}
