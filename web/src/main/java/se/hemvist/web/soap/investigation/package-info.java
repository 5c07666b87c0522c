/**
 * What the social case system tells of an investigation (utredning), and of a case for which the programme is not the right
 * one, by SOAP. May depend on the kernel, on intake and on what the contracts share.
 */
@NullMarked
package se.hemvist.web.soap.investigation;

import org.jspecify.annotations.NullMarked;
