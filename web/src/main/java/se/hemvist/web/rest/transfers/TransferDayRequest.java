package se.hemvist.web.rest.transfers;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day something was done, as it is sent. */
public record TransferDayRequest(@NotNull LocalDate on) {}
