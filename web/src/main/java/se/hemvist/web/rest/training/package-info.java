/**
 * What becomes of training flats and of who lives there. May depend on lease and on the packages of rest that are no
 * resources.
 */
@NullMarked
package se.hemvist.web.rest.training;

import org.jspecify.annotations.NullMarked;
