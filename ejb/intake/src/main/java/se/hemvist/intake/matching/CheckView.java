package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/** A question to a company, as those see it who asked. */
public record CheckView(OrganisationId company, LocalDate askedOn, Optional<CheckAnswer> answer) {}
