package se.hemvist.web.rest.handback;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The head tenant's notice to the owner, as it is sent. */
public record HeadLeaseNoticeRequest(@NotNull LocalDate on) {}
