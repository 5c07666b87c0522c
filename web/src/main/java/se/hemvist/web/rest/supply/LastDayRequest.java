package se.hemvist.web.rest.supply;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That what holds until further notice, or longer, ends after a day, as it is sent. */
public record LastDayRequest(@NotNull LocalDate lastDay) {}
