package se.hemvist.intake.verdict;

import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.FlatId;

/** A case and a flat. */
record Pair(CaseId caseId, FlatId flat) {}
