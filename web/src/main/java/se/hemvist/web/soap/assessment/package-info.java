/**
 * What districts and institutions have assessed of a person, by SOAP. May depend on the kernel, on intake and on what the
 * contracts share.
 */
@NullMarked
package se.hemvist.web.soap.assessment;

import org.jspecify.annotations.NullMarked;
