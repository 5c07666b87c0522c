package se.hemvist.intake.vacancy;

import java.util.Optional;

/**
 * That somebody lets the quota be passed.
 *
 * @param by the user, by whose name it is kept
 */
public record QuotaConfirmation(String by, String reason) {

    /** The user's, if they say why. */
    public static Optional<QuotaConfirmation> of(String user, Optional<String> reason) {
        return reason.map(String::strip).filter(text -> !text.isEmpty()).map(text -> new QuotaConfirmation(user, text));
    }

    /** Not the reason: it may tell of a person. */
    @Override
    public String toString() {
        return "QuotaConfirmation[" + by + "]";
    }
}
