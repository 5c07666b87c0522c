/**
 * What a fault is, whichever edge tells of it: what lies beneath, whether two wrote at once, what the log may hold.
 * Depends on nothing of the house.
 */
@NullMarked
package se.hemvist.web.fault;

import org.jspecify.annotations.NullMarked;
