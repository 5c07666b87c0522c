/**
 * Disturbances in a sublease: told of, assessed and taken up the ladder. May depend on the use cases of lease and on
 * input, page and once.
 */
@NullMarked
package se.hemvist.web.rest.disturbances;

import org.jspecify.annotations.NullMarked;
