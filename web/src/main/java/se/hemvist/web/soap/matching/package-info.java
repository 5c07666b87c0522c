/**
 * What companies answer about persons whom they may have known as tenants, by SOAP. May depend on the kernel, on intake
 * and on what the contracts share.
 */
@NullMarked
package se.hemvist.web.soap.matching;

import org.jspecify.annotations.NullMarked;
