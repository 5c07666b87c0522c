/**
 * How a lease ends that is signed and that nobody moves in to: by whose word, on which day, and with what proof. Values and
 * days only; the lease itself is {@code sublease}.
 *
 * <p>Jordabalken 12:5, 12:6 and 12:8; neither document has such an end.
 *
 * <p>May depend on the kernel, intake and notice.
 */
@NullMarked
package se.hemvist.lease.unentered;

import org.jspecify.annotations.NullMarked;
