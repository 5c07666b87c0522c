package se.hemvist.intake.verdict;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseHead;

/**
 * Somebody whom a vacant flat suits. Cases in whose own area it lies come before others, then those who have waited
 * longest, then the lower case number.
 *
 * @param ownArea      whether the flat lies in the area of whoever applied
 * @param waitingSince the day on which the case came where it waits
 * @param suitsSince   the day of the verdict
 */
public record Candidate(CaseHead housingCase, boolean ownArea, LocalDate waitingSince, LocalDate suitsSince) {}
