/**
 * What providers tell of the flats offered to a participant, by SOAP. May depend on the kernel, on intake and on what the
 * contracts share.
 */
@NullMarked
package se.hemvist.web.soap.offer;

import org.jspecify.annotations.NullMarked;
