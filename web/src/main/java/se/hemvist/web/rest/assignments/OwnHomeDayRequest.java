package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which something of the open support happened, as it is sent. */
public record OwnHomeDayRequest(@NotNull LocalDate on) {}
