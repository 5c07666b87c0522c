package se.hemvist.followup.visit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The paper that tells the letting office of a week without a home visit (D-44).
 *
 * @param dueOn  the last day to tell it
 * @param toldOn when it was told, if it was
 */
public record WeekNotice(VisitWeek week, LocalDate dueOn, Optional<LocalDate> toldOn) {}
