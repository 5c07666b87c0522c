package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.lease.moveout.MoveOutParty;
import se.hemvist.lease.moveout.MoveOutTask;

/** Who does what by which day before somebody moves out, as it is sent. */
public record MoveOutTaskRequest(@NotNull MoveOutTask task, @NotNull MoveOutParty who, @NotNull LocalDate by) {}
