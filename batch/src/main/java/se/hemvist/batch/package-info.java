/**
 * The steps of the house's jobs, the night of a day and the report of a month. Read what is due, hand it on to those who
 * know the rule, and keep account; know no rule and no SQL of their own. The run book is {@code batch/README.md}.
 *
 * <p>May depend on the kernel and on every context. Who runs jobs, and when, is in {@link se.hemvist.batch.run}.
 */
@NullMarked
package se.hemvist.batch;

import org.jspecify.annotations.NullMarked;
