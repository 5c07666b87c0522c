package se.hemvist.web.rest.placements;

import jakarta.validation.constraints.NotNull;

/** Which report goes to the agency, as it is sent. */
public record ReportSendingRequest(@NotNull Integer number) {}
