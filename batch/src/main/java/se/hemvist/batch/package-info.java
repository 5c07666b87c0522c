/**
 * The jobs of the house: the night of a day, the report of a month, and the timers. Reads what is due, hands it on to
 * those who know the rule, and keeps account; knows no rule and no SQL of its own. The run book is
 * {@code batch/README.md}.
 *
 * <p>May depend on the kernel and on every context. For others there is one bean, {@link se.hemvist.batch.Jobs}.
 */
@NullMarked
package se.hemvist.batch;

import org.jspecify.annotations.NullMarked;
