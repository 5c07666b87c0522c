/**
 * Delays in cases, and requests for decisions. May depend on intake's delays and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.delays;

import org.jspecify.annotations.NullMarked;
