package se.hemvist.intake.matching;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.number.CaseNumber;

/** A question as the company sees it: about which case, since when, and until when; nothing else. */
public record CheckRow(CaseId caseId, CaseNumber number, LocalDate askedOn, LocalDate answerBy) {}
