/**
 * Plans of the support, written with the person. May depend on follow-up and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.plans;

import org.jspecify.annotations.NullMarked;
