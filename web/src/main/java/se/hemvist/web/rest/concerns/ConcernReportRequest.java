package se.hemvist.web.rest.concerns;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That social services were told of an event or a concern, as it is sent. */
public record ConcernReportRequest(@NotNull LocalDate on) {}
