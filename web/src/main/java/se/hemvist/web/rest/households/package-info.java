/**
 * Who lives with the tenant of a sublease. May depend on lease and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.households;

import org.jspecify.annotations.NullMarked;
