package se.hemvist.intake.verdict;

import java.util.Collection;

/** Whether a flat suits somebody who waits, in three values: what is not known is never a no. */
public enum Verdict {
    /** The flat may be offered. */
    SUITS,
    /** Nothing speaks against it, but something that must be known is not. */
    UNKNOWN,
    /** Something speaks against it. */
    DOES_NOT_SUIT;

    /** What the findings come to. */
    static Verdict of(Collection<Finding> findings) {
        return findings.stream()
                .map(Finding::answer)
                .max(Enum::compareTo)
                .map(worst -> switch (worst) {
                    case MET -> SUITS;
                    case UNKNOWN -> UNKNOWN;
                    case NOT_MET -> DOES_NOT_SUIT;
                })
                .orElse(SUITS);
    }
}
