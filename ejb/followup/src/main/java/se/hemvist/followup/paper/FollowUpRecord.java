package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.template.Rating;

/**
 * The month's follow-up as it was sent.
 *
 * @param templateVersion which version of the template (mall) it follows
 * @param text            the provider's words
 * @param ratings         how things stand with each goal
 * @param templateAnswers what else the template asks, by the code of the question
 */
public record FollowUpRecord(
        LocalDate sentOn,
        String templateVersion,
        String text,
        Map<Goal, Rating> ratings,
        Map<String, String> templateAnswers) {

    public FollowUpRecord {
        ratings = Map.copyOf(ratings);
        templateAnswers = Map.copyOf(templateAnswers);
    }

    /** One with the ratings of the goals only. */
    public FollowUpRecord(LocalDate sentOn, String templateVersion, String text, Map<Goal, Rating> ratings) {
        this(sentOn, templateVersion, text, ratings, Map.of());
    }

    /** All answers by the code of the question; that of a goal is its name. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>(templateAnswers);
        ratings.forEach((goal, rating) -> answers.put(goal.name(), rating.name()));
        return answers;
    }

    /** The day only; the text is about a person. */
    @Override
    public String toString() {
        return "FollowUpRecord[" + sentOn + "]";
    }
}
