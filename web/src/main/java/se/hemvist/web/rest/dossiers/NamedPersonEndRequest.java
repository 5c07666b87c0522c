package se.hemvist.web.rest.dossiers;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which somebody is named, as it is sent. */
public record NamedPersonEndRequest(@NotNull LocalDate to) {}
