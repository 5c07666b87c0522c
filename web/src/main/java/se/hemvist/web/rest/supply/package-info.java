/**
 * Landlord agreements and the city's areas. May depend on intake's supply and on the packages of rest that are no
 * resources.
 */
@NullMarked
package se.hemvist.web.rest.supply;

import org.jspecify.annotations.NullMarked;
