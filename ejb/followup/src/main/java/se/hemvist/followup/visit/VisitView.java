package se.hemvist.followup.visit;

import java.util.Optional;
import se.hemvist.followup.assignment.Struck;

/**
 * A visit as readers see it.
 *
 * @param struck once it was found that it was not made so
 */
public record VisitView(VisitId visit, VisitRecord made, Optional<Struck> struck) {}
