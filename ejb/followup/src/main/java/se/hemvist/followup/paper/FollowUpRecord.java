package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.followup.assignment.Goal;

/**
 * The month's follow-up as it was sent.
 *
 * @param templateVersion which version of the template (mall) it follows
 * @param text            the provider's words
 * @param ratings         how things stand with each goal
 */
public record FollowUpRecord(LocalDate sentOn, String templateVersion, String text, Map<Goal, Rating> ratings) {

    public FollowUpRecord {
        ratings = Map.copyOf(ratings);
    }

    /** The day only; the text is about a person. */
    @Override
    public String toString() {
        return "FollowUpRecord[" + sentOn + "]";
    }
}
