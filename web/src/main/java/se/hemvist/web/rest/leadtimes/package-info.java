/** The course of mediations: problems told of, and how long each step takes. May depend on input, page and once. */
@NullMarked
package se.hemvist.web.rest.leadtimes;

import org.jspecify.annotations.NullMarked;
