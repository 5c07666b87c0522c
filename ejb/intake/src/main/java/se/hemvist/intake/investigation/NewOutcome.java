package se.hemvist.intake.investigation;

import java.util.Optional;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.NewDecision.Making;

/**
 * The decision that ends a case for which the programme was not the right one.
 *
 * @param made         when and by whom
 * @param hearing      what the person was told before and answered; needed where the application is refused
 * @param appealNotice how to appeal (besvärshänvisning); needed where the application is refused
 */
public record NewOutcome(Outcome outcome, Making made, Optional<Hearing> hearing, Optional<String> appealNotice) {

    /** A blank notice tells nobody how to appeal. */
    public NewOutcome {
        appealNotice = appealNotice.filter(notice -> !notice.isBlank());
    }

    /** What the decision says. */
    public enum Outcome {
        /** The application is refused (avslag). */
        REFUSED,
        /** The need is met in another way. */
        MET_OTHERWISE
    }

    /** What it says; the reasons are about a person. */
    @Override
    public String toString() {
        return "NewOutcome[" + outcome + "]";
    }
}
