package se.hemvist.intake.application;

/** A case in a list: nothing of whom it is about. */
public record CaseRow(CaseHead head, CaseParties parties, Handling handling) {}
