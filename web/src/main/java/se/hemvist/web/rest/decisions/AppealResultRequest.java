package se.hemvist.web.rest.decisions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.appeal.AppealResult;

/** How an appeal ended, as it is sent. */
public record AppealResultRequest(@NotNull UUID appeal, @NotNull AppealResult result, @NotNull LocalDate on) {}
