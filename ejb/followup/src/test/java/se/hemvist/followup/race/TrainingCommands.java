package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.FirstTrial;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.LeaseDay;
import se.hemvist.lease.sublease.SubleaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.training.ConversionRecord;
import se.hemvist.lease.training.NextHome;
import se.hemvist.lease.training.NextStep;
import se.hemvist.lease.training.Residents;
import se.hemvist.lease.training.TrainingFlats;
import se.hemvist.lease.transfer.TransferReviews;

/** What is done to a training flat of Stockholm's in which somebody lives, by its contact person. */
final class TrainingCommands {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRAINING);

    static Rivals livedIn() {
        TrainingCommands training = new TrainingCommands();
        training.story.bench().clock().moveTo(TODAY);
        return new Rivals(
                "training",
                training.story.bench(),
                List.of(
                        new LeaseCommand("make it a trial flat", training::convert),
                        new LeaseCommand("register somebody else", training::live),
                        new LeaseCommand("move on", training::moveOn),
                        new LeaseCommand("correct the day of signing", training::correct),
                        new LeaseCommand("enter a payment", training::pay),
                        new LeaseCommand("tell of a disturbance", training::disturb),
                        new LeaseCommand("wish to leave", training::wish),
                        new LeaseCommand("begin the review", training::review)));
    }

    private void convert() {
        story.contactPerson(TrainingFlats.class)
                .convert(
                        lease, new ConversionRecord(TODAY, "Ett byte vore olämpligt.", TODAY, TODAY, Optional.empty()));
    }

    private void live() {
        story.contactPerson(CoResidents.class)
                .record(
                        lease,
                        new NewCoResident(
                                CoResidentKind.OTHER, TODAY, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void moveOn() {
        story.contactPerson(Residents.class).moveOn(lease, new NextStep(TODAY, NextHome.TRIAL_FLAT, "Betalar i tid."));
    }

    private void correct() {
        story.contactPerson(SubleaseCorrections.class)
                .correctDay(
                        lease,
                        Expected.any(),
                        LeaseDay.SIGNED,
                        new CorrectedDay(FirstTrial.SIGNED.plusDays(1), "Fel dag i registreringen."));
    }

    private void pay() {
        story.contactPerson(RentPayments.class)
                .record(lease, Payment.of(TODAY, Money.ofKronor(6450), Payer.TENANT, "2027-000117"));
    }

    private void disturb() {
        story.contactPerson(Disturbances.class)
                .report(lease, new NewReport(ReportSource.NEIGHBOUR, TODAY, "Buller.", Optional.empty()));
    }

    private void wish() {
        story.contactPerson(Terminations.class)
                .recordGround(lease, new GroundRecord(Ground.RESIDENT_WISH, TODAY, "Flyttar.", "Enhetschefen", null));
    }

    private void review() {
        story.contactPerson(TransferReviews.class).start(lease, TODAY);
    }
}
