/**
 * The investigation in a case, and what follows where the programme does not match the need. May depend on intake's
 * investigation and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.investigations;

import org.jspecify.annotations.NullMarked;
