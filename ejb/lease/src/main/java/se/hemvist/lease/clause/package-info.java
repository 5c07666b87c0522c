/**
 * The special terms of a lease (särskilda villkor): what a contract may hold beside the general rules, and what has no place
 * in it since it is care and support.
 *
 * <p>Riksdagens ombudsmän, JO 8958-2020 and JO 7595-2016; jordabalken 12:26.
 *
 * <p>May depend on the kernel and intake.
 */
@NullMarked
package se.hemvist.lease.clause;

import org.jspecify.annotations.NullMarked;
