/**
 * Head leases (förstahandskontrakt) and subleases (andrahandskontrakt); one schema, {@code lease}. May depend on the
 * kernel and intake.
 */
@NullMarked
package se.hemvist.lease;

import org.jspecify.annotations.NullMarked;
