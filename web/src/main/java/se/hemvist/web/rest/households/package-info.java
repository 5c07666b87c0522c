/**
 * Who lives with the tenant of a sublease, and what right of their own they have to it. May depend on lease and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.households;

import org.jspecify.annotations.NullMarked;
