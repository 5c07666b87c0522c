/**
 * The runs of the house's jobs: who may start one and when, who holds it, what becomes of it when it breaks off, and the
 * timers. For others there is one bean, {@link se.hemvist.batch.run.Jobs}; health reads {@link se.hemvist.batch.run.Backlog}.
 */
@NullMarked
package se.hemvist.batch.run;

import org.jspecify.annotations.NullMarked;
