package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.intake.flatcontact.ToldHow;

/** On which day and how the landlord got to know who the contact person is, as it is sent. */
public record LandlordNoticeRequest(@NotNull LocalDate on, @NotNull ToldHow how) {}
