package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.TrialDecision;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.training.ConversionRecord;
import se.hemvist.lease.waiver.PastWaiver;

/**
 * One line of a list of running leases.
 *
 * @param line its number in the file, from 1
 */
public record TakeoverRow(int line, Whose whose, Parts parts, Home home, Course course) {

    /**
     * Whose home it is.
     *
     * @param appliedOn the day of the application; where it is not known the first day that is
     * @param reference what the administration calls the lease, by which its events are told; left out, the number of the case
     * @param owner     the account of who answers for the case, if somebody does
     */
    public record Whose(
            Programme programme,
            NewPerson person,
            Optional<LocalDate> appliedOn,
            Optional<String> reference,
            Optional<String> owner) {}

    /**
     * Who has a part in the case, by their codes. Where the administration also gives the support and hires the flat, those are
     * left out; and where one housing agency mediates, so is the coordination unit.
     */
    public record Parts(
            String administration,
            Optional<String> coordinationUnit,
            Optional<String> provider,
            Optional<String> headTenant) {}

    /**
     * Whose flat it is.
     *
     * @param landlord by its code
     * @param number   what the landlord calls the flat
     */
    public record OwnersFlat(String landlord, String number) {}

    /** The flat and the leases of it. */
    public record Home(OwnersFlat flat, Address address, Size size, RunningLease lease, Lived lived) {}

    /**
     * What has come of living there.
     *
     * @param waiver     how far a waiver had come, beside one that was signed with the lease
     * @param conversion that a training flat has been a trial flat since
     * @param goesOn     the last decision that a trial goes on for special reasons (särskilda skäl)
     * @param away       the absences, by which the qualifying day moves
     */
    public record Lived(
            PastWaiver waiver,
            Optional<ConversionRecord> conversion,
            Optional<TrialDecision> goesOn,
            List<AwayDays> away) {

        public Lived {
            away = List.copyOf(away);
        }
    }

    /**
     * What was decided and done.
     *
     * @param home       the decision on the home
     * @param support    the decision on the support that runs
     * @param assignment the day on which the provider took the support on
     * @param checkpoint the one after a year, once it was held
     */
    public record Course(
            Optional<Runs> home,
            Optional<Runs> support,
            Optional<LocalDate> assignment,
            Optional<CheckpointRecord> checkpoint) {}
}
