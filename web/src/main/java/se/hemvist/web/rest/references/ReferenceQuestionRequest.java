package se.hemvist.web.rest.references;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/**
 * That the landlord asks for a reference, as it is sent.
 *
 * @param wanted always true
 */
public record ReferenceQuestionRequest(@NotNull @AssertTrue Boolean wanted) {}
