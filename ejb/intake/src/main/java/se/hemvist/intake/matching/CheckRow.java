package se.hemvist.intake.matching;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.number.CaseNumber;

/** A question in a company's list: about which case, since when, and until when; nothing of whom it is about. */
public record CheckRow(CaseId caseId, CaseNumber number, LocalDate askedOn, LocalDate answerBy) {}
