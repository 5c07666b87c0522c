package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverRow.Parts;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;

/**
 * One line of a list of cases that wait for a flat.
 *
 * @param line its number in the file, from 1
 */
public record WaitingRow(int line, Whose whose, Parts parts, Course course) {

    /**
     * Whose case it is.
     *
     * @param person    left out where it is not known yet who will live in the flat
     * @param reference what the administration calls the case
     * @param owner     the account of who answers for the case, if somebody does
     */
    public record Whose(Programme programme, Optional<NewPerson> person, String reference, Optional<String> owner) {}

    /**
     * What was decided and done.
     *
     * @param since   since when it waits
     * @param home    the decision on the home
     * @param support the decision on the support
     * @param basis   by what the letting office looks for a flat
     */
    public record Course(
            LocalDate appliedOn, LocalDate since, Optional<Runs> home, Optional<Runs> support, Optional<Basis> basis) {}

    /**
     * By what the letting office looks for a flat.
     *
     * @param consentOn  the day on which the person consented to the referral and the basis
     * @param companies  those who can take the person
     * @param askedOn    when they were asked
     * @param answeredOn by when they had answered
     */
    public record Basis(LocalDate consentOn, List<CompanyAnswer> companies, LocalDate askedOn, LocalDate answeredOn) {

        public Basis {
            companies = List.copyOf(companies);
        }
    }

    /**
     * What a company answered.
     *
     * @param company by its code
     */
    public record CompanyAnswer(String company, Result result) {}
}
