package se.hemvist.intake.verdict;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.vacancy.FlatView;

/**
 * A line of the match list: an assignment that waits, and a flat that has come in for it.
 *
 * @param foundOn the day whose watch found it
 */
public record MatchRow(CaseHead housingCase, FlatView flat, LocalDate foundOn) {}
