/**
 * Assignments of support: their phases, visits and monthly papers. May depend on follow-up and on the packages of
 * rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.assignments;

import org.jspecify.annotations.NullMarked;
