/**
 * Taking over running cases (övertagande): a city comes into the house with the leases that it has. Each is entered through all
 * contexts as if it had run here, in one transaction; what lies before that day is told to nobody and done by nobody.
 *
 * <p>No document speaks of it.
 *
 * <p>May depend on the kernel, intake, lease, assignment and checkpoint.
 */
@NullMarked
package se.hemvist.followup.takeover;

import org.jspecify.annotations.NullMarked;
