package se.hemvist.intake.application;

import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/** What a case is known by and where it stands; nothing of whom it is about. */
public record CaseHead(CaseId id, CaseNumber number, Municipality municipality, Programme programme, CaseState state) {}
