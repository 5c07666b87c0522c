/** Which requirement is shown by which test. */
@NullMarked
package se.hemvist.kernel.proof;

import org.jspecify.annotations.NullMarked;
