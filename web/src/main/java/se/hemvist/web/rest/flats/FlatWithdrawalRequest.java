package se.hemvist.web.rest.flats;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day a flat is taken back, as it is sent. */
public record FlatWithdrawalRequest(@NotNull LocalDate on) {}
