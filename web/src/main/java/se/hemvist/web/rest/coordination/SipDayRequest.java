package se.hemvist.web.rest.coordination;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day of an offer or of a meeting of a coordinated individual plan, as it is sent. */
public record SipDayRequest(@NotNull LocalDate on) {}
