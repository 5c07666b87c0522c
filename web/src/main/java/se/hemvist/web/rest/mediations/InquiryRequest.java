package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The flat whose landlord is to be asked, as it is sent. */
public record InquiryRequest(@NotNull UUID flat, @NotNull LocalDate on) {}
