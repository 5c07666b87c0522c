package se.hemvist.followup.concern;

import java.time.LocalDate;

/**
 * An event or a concern, as the support staff note it.
 *
 * @param knownOn the day on which the staff knew of it
 * @param summary what has happened, or why there is concern
 * @param staff   who noted it, by the provider's own signature
 */
public record ConcernRecord(ConcernKind kind, LocalDate knownOn, String summary, String staff) {

    /** What kind and when; the words are about a person. */
    @Override
    public String toString() {
        return "ConcernRecord[" + kind + ", " + knownOn + "]";
    }
}
