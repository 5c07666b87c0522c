package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the social board was told of the children in a home before an eviction (avhysning), as it is sent. */
public record BoardToldRequest(@NotNull LocalDate on) {}
