package se.hemvist.web.rest.providers;

import jakarta.validation.constraints.NotBlank;

/** The case officer's choice of a framework supplier (ramavtalsleverantör), by its code, as it is sent. */
public record SupplierChoiceRequest(@NotBlank String supplier) {}
