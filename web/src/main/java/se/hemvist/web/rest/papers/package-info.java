/**
 * The registers of papers in and out of cases. May depend on intake's register and on the packages of rest that are no
 * resources.
 */
@NullMarked
package se.hemvist.web.rest.papers;

import org.jspecify.annotations.NullMarked;
