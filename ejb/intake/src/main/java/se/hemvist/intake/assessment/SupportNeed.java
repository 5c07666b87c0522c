package se.hemvist.intake.assessment;

import java.util.Optional;
import se.hemvist.intake.application.Programme;

/** How much support a person needs in the home (behov av stöd). */
public enum SupportNeed {
    /** None in particular; such a person finds a home otherwise. */
    NONE,
    /** As is usual in a trial flat. */
    USUAL,
    /** More than that, as is usual in a training flat. */
    GREATER,
    /** Nobody can say yet. */
    UNKNOWN;

    /** What kind of flat the need speaks for; a hint, since it holds in general only. */
    Optional<Programme> suits() {
        return switch (this) {
            case USUAL -> Optional.of(Programme.TRIAL);
            case GREATER -> Optional.of(Programme.TRAINING);
            case NONE, UNKNOWN -> Optional.empty();
        };
    }
}
