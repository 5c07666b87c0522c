/**
 * The numbers by which the post knows registered letters (rekommenderat brev): each is one letter's.
 *
 * <p>May depend on the kernel.
 */
@NullMarked
package se.hemvist.lease.posting;

import org.jspecify.annotations.NullMarked;
