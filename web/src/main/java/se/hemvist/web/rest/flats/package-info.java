/**
 * Vacant flats. May depend on intake's vacancies and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.flats;

import org.jspecify.annotations.NullMarked;
