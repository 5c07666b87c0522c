package se.hemvist.intake.criteria;

import java.time.LocalDate;
import java.util.List;

/**
 * What a municipality decides to ask of whoever is referred.
 *
 * @param from     its first day; the next set's first day ends it
 * @param decision as the municipality cites it
 * @param asked    in the order in which it is asked; what is left out is no longer asked
 */
public record NewCriteria(LocalDate from, String decision, List<AskedCriterion> asked) {

    public NewCriteria {
        asked = List.copyOf(asked);
    }
}
