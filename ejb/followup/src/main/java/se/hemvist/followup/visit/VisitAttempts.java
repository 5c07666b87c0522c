package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.contactlog.SoughtContacts;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/**
 * How often the staff tried to meet a participant in a week: each visit that came to nothing in the flat, and each time they
 * sought contact elsewhere.
 */
@ApplicationScoped
class VisitAttempts {

    @Inject
    RecordedVisits visits;

    @Inject
    SoughtContacts sought;

    /** By week; none is left out. */
    Map<VisitWeek, Integer> of(AssignmentId assignment) {
        return Stream.concat(visits.inVain(assignment), sought.days(assignment))
                .collect(groupingBy(VisitWeek::of, collectingAndThen(counting(), Math::toIntExact)));
    }

    int in(AssignmentId assignment, VisitWeek week) {
        return of(assignment).getOrDefault(week, 0);
    }
}
