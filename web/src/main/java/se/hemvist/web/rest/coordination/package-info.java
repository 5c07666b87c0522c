/**
 * Coordinated individual plans (SIP) of an assignment, and other measures that are linked in. May depend on follow-up and on the packages of
 * rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.coordination;

import org.jspecify.annotations.NullMarked;
