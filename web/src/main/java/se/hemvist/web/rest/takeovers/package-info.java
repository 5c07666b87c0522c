/**
 * Taking over running cases. May depend on the kernel, on intake, lease and followup as far as a line
 * of a list has parts of theirs, and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.takeovers;

import org.jspecify.annotations.NullMarked;
