/**
 * How the kernel reaches its own tables: plain SQL on the one data source, in the transaction of whoever calls.
 *
 * <p>May depend on time only.
 */
@NullMarked
package se.hemvist.kernel.store;

import org.jspecify.annotations.NullMarked;
