package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who answers for a case from now on (ansvarig handläggare), by the name of the account. */
public record OwnerRequest(@NotBlank @Size(max = 100) String user) {}
