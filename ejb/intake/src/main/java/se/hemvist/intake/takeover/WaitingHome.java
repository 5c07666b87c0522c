package se.hemvist.intake.takeover;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.matching.TakenOverChecks.Answered;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.kernel.number.Municipality;

/**
 * A case that has been granted and waits for a flat.
 *
 * @param person  left out where a flat is waited for before the one who will live in it is known
 * @param parties provider and head tenant among them
 */
public record WaitingHome(
        Municipality municipality,
        Programme programme,
        Optional<NewPerson> person,
        CaseParties parties,
        Course course) {

    /**
     * What has happened so far.
     *
     * @param owner   who answers for the case at its administration, where somebody is named
     * @param since   since when it waits
     * @param home    the decision on the home, where one was made
     * @param support the decision on the support, where one was made
     * @param basis   what the letting office looks for a flat by, where it does
     */
    public record Course(
            ReceivedApplication application,
            Optional<String> owner,
            LocalDate since,
            Optional<Runs> home,
            Optional<Runs> support,
            Optional<Basis> basis) {}

    /**
     * What the letting office looks for a flat by.
     *
     * @param consentOn the day on which the person consented to the referral and to the basis
     * @param answered  what the companies have said of the person
     */
    public record Basis(LocalDate consentOn, Answered answered) {}
}
