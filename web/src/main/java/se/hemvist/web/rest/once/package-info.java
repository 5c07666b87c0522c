/**
 * Writes that may be sent again: a call with an {@code Idempotency-Key} has its effects once, and every repetition
 * gets the first answer, byte for byte. May depend on the kernel, on input and on problem.
 */
@NullMarked
package se.hemvist.web.rest.once;

import org.jspecify.annotations.NullMarked;
