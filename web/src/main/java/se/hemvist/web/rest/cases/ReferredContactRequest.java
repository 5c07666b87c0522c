package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.intake.information.ReferredTo;

/** To whom a waiting person who made contact was referred, as it is sent. */
public record ReferredContactRequest(@NotNull LocalDate on, @NotNull ReferredTo referredTo) {}
