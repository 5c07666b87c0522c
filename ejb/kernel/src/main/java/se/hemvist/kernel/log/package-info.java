/**
 * Who has read, changed or been refused what, one row each, chained so that nobody can alter it unseen. Holds ids and
 * codes, never a name or a number of a person.
 *
 * <p>May depend on store only.
 */
@NullMarked
package se.hemvist.kernel.log;

import org.jspecify.annotations.NullMarked;
