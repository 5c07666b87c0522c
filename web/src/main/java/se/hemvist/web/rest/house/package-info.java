/**
 * What the interface says of itself and of the house: its version and contract, the clock, the worklist, the proof of
 * the log. May depend on the kernel and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.house;

import org.jspecify.annotations.NullMarked;
