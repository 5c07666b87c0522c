/**
 * Ending head leases and giving flats back. May depend on lease and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.handback;

import org.jspecify.annotations.NullMarked;
