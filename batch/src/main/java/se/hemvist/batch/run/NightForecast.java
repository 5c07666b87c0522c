package se.hemvist.batch.run;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.deadline.Foreseen;

/** What the night of a day would do if it were run now, by kind of deadline. */
public record NightForecast(LocalDate day, List<Foreseen> kinds) {

    public NightForecast {
        kinds = List.copyOf(kinds);
    }
}
