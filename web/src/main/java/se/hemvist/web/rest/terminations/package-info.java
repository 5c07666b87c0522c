/**
 * Ending subleases: notice, disputes, evictions, keys and settlement. May depend on lease and on the packages of rest that
 * are no resources.
 */
@NullMarked
package se.hemvist.web.rest.terminations;

import org.jspecify.annotations.NullMarked;
