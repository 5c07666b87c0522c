/**
 * Taking back an application (återkalla ansökan), which ends its case from wherever it stands.
 *
 * <p>Whatever runs for the case ends in the same transaction: each package hears that the case has been taken back and
 * settles what is its own. May depend on the kernel, party and application.
 */
@NullMarked
package se.hemvist.intake.withdrawal;

import org.jspecify.annotations.NullMarked;
