package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.lease.moveout.MoveOutTask;

/** That something was done before somebody moves out, as it is sent. */
public record MoveOutDoneRequest(@NotNull MoveOutTask task, @NotNull LocalDate on) {}
