/** The consent of the district in whose area a flat lies: asked, answered and read. May depend on input, page, once and flats. */
@NullMarked
package se.hemvist.web.rest.districtconsents;

import org.jspecify.annotations.NullMarked;
