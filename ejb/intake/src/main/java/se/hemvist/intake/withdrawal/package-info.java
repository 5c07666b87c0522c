/**
 * Taking back an application (återkalla ansökan), which ends its case from wherever it stands.
 *
 * <p>Whatever runs for the case ends in the same transaction: each package hears that the case has been taken back and
 * settles what is its own.
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.withdrawal;

import org.jspecify.annotations.NullMarked;
