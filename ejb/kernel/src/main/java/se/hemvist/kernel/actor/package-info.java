/**
 * Who calls, and what that caller may do and see: one written table, {@code need-to-know.csv}, asked before the work
 * of every operation. Source: assumptions of the catalogue's table of actors and roles, and the law on secrecy (OSL).
 *
 * <p>May depend on log, number, page, rule and store.
 */
@NullMarked
package se.hemvist.kernel.actor;

import org.jspecify.annotations.NullMarked;
