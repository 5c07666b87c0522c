package se.hemvist.intake.application;

import java.util.Optional;

/** A case in a list: nothing of whom it is about. */
public record CaseRow(CaseHead head, CaseParties parties, Optional<String> owner) {}
