/**
 * The night and the month, for operators. May depend on batch and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.jobs;

import org.jspecify.annotations.NullMarked;
