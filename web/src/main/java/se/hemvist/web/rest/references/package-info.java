/** References to landlords. May depend on lease and on the packages of rest that are no resources. */
@NullMarked
package se.hemvist.web.rest.references;

import org.jspecify.annotations.NullMarked;
