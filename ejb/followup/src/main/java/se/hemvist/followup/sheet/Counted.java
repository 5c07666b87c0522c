package se.hemvist.followup.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Contributed;

/** Figures of a month, published as a bean by the package that keeps their facts. */
@Contributed
public interface Counted {

    /** The sheets that show them. */
    List<Sheet> sheets();

    /** Everything that is counted of the month, from facts and nothing else; counts of none may be left out. */
    List<Cell> count(Survey survey);

    /** The first day on which anything that obliges to a report happened, by municipality. */
    default Map<Municipality, LocalDate> begun() {
        return Map.of();
    }
}
