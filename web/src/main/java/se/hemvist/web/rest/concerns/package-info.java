/**
 * Events of importance and reports of concern (orosanmälan) of an assignment. May depend on follow-up and on the packages of
 * rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.concerns;

import org.jspecify.annotations.NullMarked;
