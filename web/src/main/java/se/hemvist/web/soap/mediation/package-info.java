/**
 * What landlords and contact persons answer in a mediation (förmedling), by SOAP. May depend on the kernel, on intake and
 * on what the contracts share.
 */
@NullMarked
package se.hemvist.web.soap.mediation;

import org.jspecify.annotations.NullMarked;
