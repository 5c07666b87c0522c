/** Applications for trial and training flats, and the housing agency's rulings on them. */
@NullMarked
package se.hemvist.web.rest.flatapplications;

import org.jspecify.annotations.NullMarked;
