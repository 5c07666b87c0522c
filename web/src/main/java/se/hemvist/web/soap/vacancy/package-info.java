/** Vacant flats from landlords by SOAP. May depend on the kernel, on intake and on what the contracts share. */
@NullMarked
package se.hemvist.web.soap.vacancy;

import org.jspecify.annotations.NullMarked;
