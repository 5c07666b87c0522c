package se.hemvist.web.rest.assignments;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitView;

/** A visit (hembesök) or an attempt at one, as it is told. */
public record VisitAnswer(UUID id, LocalDate on, VisitOutcome outcome, String staff) {

    static VisitAnswer of(VisitView view) {
        return new VisitAnswer(
                view.visit().value(),
                view.made().on(),
                view.made().outcome(),
                view.made().staff());
    }
}
