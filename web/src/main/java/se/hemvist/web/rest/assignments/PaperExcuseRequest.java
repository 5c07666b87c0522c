package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotNull;
import se.hemvist.followup.paper.PaperExcuses;

/** That a month's paper is done without, as it is sent. */
public record PaperExcuseRequest(@NotNull PaperExcuses.Reason because) {}
