package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.intake.referral.ConsentGiven.Purpose;

/** That the person takes back what was consented to for a purpose, as it is sent. */
public record ConsentWithdrawalRequest(@NotNull Purpose purpose, @NotNull LocalDate on) {}
