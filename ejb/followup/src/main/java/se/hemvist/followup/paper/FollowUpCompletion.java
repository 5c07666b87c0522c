package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.template.Rating;

/**
 * Answers that a follow-up lacked, or that could not be read.
 *
 * @param on              the day on which they were sent
 * @param templateAnswers by the code of the question; nothing but blanks is no answer
 */
public record FollowUpCompletion(LocalDate on, Map<Goal, Rating> ratings, Map<String, String> templateAnswers) {

    public FollowUpCompletion {
        ratings = Map.copyOf(ratings);
        templateAnswers = templateAnswers.entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What it adds, by code. */
    List<Added> added() {
        return Stream.concat(
                        ratings.keySet().stream().sorted().map(goal -> Added.in("ratings", goal.name())),
                        templateAnswers.keySet().stream().sorted().map(code -> Added.in("answers", code)))
                .toList();
    }

    /** The day only; the answers are about a person. */
    @Override
    public String toString() {
        return "FollowUpCompletion[" + on + "]";
    }
}
