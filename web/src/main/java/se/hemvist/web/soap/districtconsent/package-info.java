/**
 * The consent (medgivande) of the district in whose area a flat lies, by SOAP. May depend on the kernel, on intake and on
 * what the contracts share.
 */
@NullMarked
package se.hemvist.web.soap.districtconsent;

import org.jspecify.annotations.NullMarked;
