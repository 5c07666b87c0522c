package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer as it stands or stood.
 *
 * @param settledOn the day on which the debt that it tells of was paid
 */
public record AnswerView(CheckAnswer answer, Optional<LocalDate> settledOn) {}
