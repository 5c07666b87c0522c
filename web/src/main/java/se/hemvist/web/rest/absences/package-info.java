/**
 * Absences from the flat. May depend on lease and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.absences;

import org.jspecify.annotations.NullMarked;
