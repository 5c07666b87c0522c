/**
 * What the leases of an organisation will come to. May depend on lease and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.prospects;

import org.jspecify.annotations.NullMarked;
