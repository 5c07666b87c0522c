/**
 * What must happen once only, although it is asked for twice: writes of partners, and runs of jobs. Locks and
 * time-outs use real time.
 *
 * <p>May depend on page, rule and store.
 */
@NullMarked
package se.hemvist.kernel.once;

import org.jspecify.annotations.NullMarked;
