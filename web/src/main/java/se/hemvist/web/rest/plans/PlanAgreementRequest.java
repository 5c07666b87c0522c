package se.hemvist.web.rest.plans;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That a version of a plan was agreed on, as it is sent. */
public record PlanAgreementRequest(@NotNull LocalDate on) {}
