package se.hemvist.intake.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a year stands against its volume goals.
 *
 * @param on        the day whose goals these are
 * @param providers those with a goal or chosen in the year
 * @param choices   how many have been made in the year, those among them whose supplier is not chosen yet
 * @param proposal  what the house proposes for the next one; none in a year without goals
 */
public record VolumeStanding(LocalDate on, List<GoalStanding> providers, long choices, Optional<Proposal> proposal) {

    public VolumeStanding {
        providers = List.copyOf(providers);
    }
}
