/**
 * Stays in trial and training flats: the portfolio, the checkpoint and the trial. May depend on follow-up and on the
 * packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.stays;

import org.jspecify.annotations.NullMarked;
