package se.hemvist.web.rest.absences;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That the tenant is back, as it is sent.
 *
 * @param lastDay the last whole day away
 */
public record AbsenceEndRequest(@NotNull LocalDate lastDay) {}
