package se.hemvist.web.rest.handback;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day the city contested the owner's notice, or the owner referred that dispute, as it is sent. */
public record OwnerNoticeDayRequest(@NotNull LocalDate on) {}
