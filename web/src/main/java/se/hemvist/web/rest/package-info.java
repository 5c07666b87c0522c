/**
 * REST under {@code /hemvist/v1}: says what a call means to a use case and what its answer means to the caller.
 * Knows no rule. Follows DIGG's REST API profile; the contract is {@code openapi.yaml}.
 * May depend on the use cases of every context and on the packages beneath.
 */
@NullMarked
package se.hemvist.web.rest;

import org.jspecify.annotations.NullMarked;
