package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.FirstTrial;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.CheckpointRecord.Participant;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.reference.ReferenceAnswer;
import se.hemvist.lease.reference.References;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.transfer.Findings;
import se.hemvist.lease.transfer.TransferReviews;

/** What is done to a trial of Stockholm's that was found to work well after a year, of which the landlord wants a reference. */
final class TrialCommands {

    private static final LocalDate CHECKED = LocalDate.of(2028, 2, 2);
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 3);

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    static Rivals worksWell() {
        TrialCommands trial = new TrialCommands();
        trial.review();
        return new Rivals(
                "a trial that works well",
                trial.story.bench(),
                List.of(
                        new LeaseCommand("ask for a reference", trial::ask),
                        new LeaseCommand("give a reference", trial::give),
                        new LeaseCommand("decline a reference", trial::decline),
                        new LeaseCommand("tell of a disturbance", trial::disturb),
                        new LeaseCommand("enter a payment", trial::pay),
                        new LeaseCommand("give notice", trial::giveNotice)));
    }

    private void review() {
        story.bench().clock().moveTo(CHECKED);
        story.contactPerson(Checkpoints.class)
                .hold(
                        lease,
                        Expected.any(),
                        new CheckpointRecord(
                                CHECKED,
                                EnumSet.of(Participant.RESIDENT),
                                CheckpointRecord.Result.WORKS_WELL,
                                "Fungerar"));
        story.bench().clock().moveTo(TODAY);
        LeaseCommand.night(story.bench(), "T-29").act().run();
        story.contactPerson(TransferReviews.class).start(lease, TODAY);
        story.contactPerson(TransferReviews.class)
                .meetConditions(
                        lease,
                        new Findings(TODAY, true, true, "Betalar själv", Optional.of("Hyran betalas till värden")));
    }

    private void ask() {
        story.contactPerson(References.class).ask(lease);
    }

    private void give() {
        answer(new ReferenceAnswer(TODAY, true, Optional.of(TODAY), Optional.of("Har gått bra.")));
    }

    private void decline() {
        answer(new ReferenceAnswer(TODAY, false, Optional.empty(), Optional.of("Vill inte.")));
    }

    private void answer(ReferenceAnswer answer) {
        story.contactPerson(References.class).answer(lease, answer);
    }

    private void disturb() {
        story.contactPerson(Disturbances.class)
                .report(lease, new NewReport(ReportSource.NEIGHBOUR, TODAY, "Buller.", Optional.empty()));
    }

    private void pay() {
        story.contactPerson(RentPayments.class)
                .record(lease, Payment.of(TODAY, Money.ofKronor(6450), Payer.TENANT, "2028-000117"));
    }

    private void giveNotice() {
        story.bench().inTransaction(() -> {
            terminations()
                    .recordGround(
                            lease, new GroundRecord(Ground.RESIDENT_WISH, TODAY, "Flyttar.", "Enhetschefen", null));
            terminations()
                    .prepareNotice(
                            lease,
                            Expected.any(),
                            new PreparedNotice(TODAY, NoticeKind.ORDINARY, "Flyttar.", null, null, null));
            terminations()
                    .serve(
                            lease,
                            Expected.any(),
                            new Delivery(ServiceWay.RECEIVED, TODAY, TODAY, null, null, null, null));
        });
    }

    private Terminations terminations() {
        return story.contactPerson(Terminations.class);
    }
}
