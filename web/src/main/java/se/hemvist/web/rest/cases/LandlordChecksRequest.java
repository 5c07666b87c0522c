package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * A question to housing companies, as it is sent.
 *
 * @param companies their codes
 */
public record LandlordChecksRequest(@NotEmpty @Size(max = 50) Set<@NotBlank String> companies, @NotNull LocalDate on) {}
