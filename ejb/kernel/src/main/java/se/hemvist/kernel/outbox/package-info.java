/**
 * What the house tells the outside world: written in the transaction of the work that says it, sent afterwards, at
 * least once and with the same message id each time.
 *
 * <p>May depend on number and store.
 */
@NullMarked
package se.hemvist.kernel.outbox;

import org.jspecify.annotations.NullMarked;
