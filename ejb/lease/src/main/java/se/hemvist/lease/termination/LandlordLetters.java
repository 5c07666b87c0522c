package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseLetters.Where;
import se.hemvist.intake.application.Programme;

/**
 * What the landlord is told in trial and training («Uppföljning»): that the sublease of a flat ends, and when, or that it goes
 * on after all; never whose it is or why.
 */
@ApplicationScoped
class LandlordLetters {

    @Inject
    CaseLetters letters;

    /** Notice was given. */
    void ends(TerminationFile file) {
        file.lastDay().ifPresent(last -> send("lease-ends", file.about(), last));
    }

    /** It came to nothing. */
    void goesOn(TerminationFile file, LocalDate on) {
        send("lease-goes-on", file.about(), on);
    }

    private void send(String letter, TerminationFile.About about, LocalDate day) {
        if (about.programme() != Programme.HOUSING_FIRST) {
            letters.sendOutside(
                    letter,
                    about.parties().landlord(),
                    about.leased().caseId(),
                    new Where("subleases/" + about.sublease().value(), Optional.of(day)));
        }
    }
}
