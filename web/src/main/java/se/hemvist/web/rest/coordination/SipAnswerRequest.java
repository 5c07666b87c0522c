package se.hemvist.web.rest.coordination;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What the participant says to a coordinated individual plan, as it is sent. */
public record SipAnswerRequest(@NotNull LocalDate on, @NotNull Boolean accepted) {}
