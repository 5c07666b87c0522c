/**
 * Offers of flats, from the reservation to the booked signing. May depend on intake's offers, on flats and on the packages of
 * rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.offers;

import org.jspecify.annotations.NullMarked;
