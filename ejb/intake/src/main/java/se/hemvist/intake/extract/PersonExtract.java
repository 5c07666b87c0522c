package se.hemvist.intake.extract;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.extract.Chapter;
import se.hemvist.kernel.number.CaseNumber;

/**
 * What is held on a person.
 *
 * @param on    the day on which it was drawn up; nothing that came later is in it
 * @param cases the numbers of the cases that it tells of, the oldest first
 */
public record PersonExtract(LocalDate on, List<CaseNumber> cases, List<Chapter> chapters) {}
