/** Putting right what was recorded wrongly. */
@NullMarked
package se.hemvist.web.rest.corrections;

import org.jspecify.annotations.NullMarked;
