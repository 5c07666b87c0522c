/**
 * How a sublease becomes the tenant's own lease. May depend on lease and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.transfers;

import org.jspecify.annotations.NullMarked;
