/**
 * Ending head leases and giving flats back. May depend on lease, on the packages of rest that are no resources, and on
 * terminations for what a notice is made of on both levels.
 */
@NullMarked
package se.hemvist.web.rest.handback;

import org.jspecify.annotations.NullMarked;
