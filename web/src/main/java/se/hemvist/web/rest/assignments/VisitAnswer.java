package se.hemvist.web.rest.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitView;

/**
 * A visit (hembesök) or an attempt at one, as it is told.
 *
 * @param struckOn when it was found not to have been made so; left out if it stands
 * @param reason   what was wrong
 */
public record VisitAnswer(
        UUID id,
        LocalDate on,
        VisitOutcome outcome,
        String staff,
        @Nullable LocalDate struckOn,
        @Nullable String reason) {

    static VisitAnswer of(VisitView view) {
        return new VisitAnswer(
                view.visit().value(),
                view.made().on(),
                view.made().outcome(),
                view.made().staff(),
                view.struck().map(Struck::on).orElse(null),
                view.struck().map(Struck::reason).orElse(null));
    }

    /** Which one; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "VisitAnswer[" + id + "]";
    }
}
