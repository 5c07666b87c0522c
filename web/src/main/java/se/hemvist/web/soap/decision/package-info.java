/**
 * What is decided in the social case system, by SOAP. May depend on the kernel, on intake and on what the contracts
 * share.
 */
@NullMarked
package se.hemvist.web.soap.decision;

import org.jspecify.annotations.NullMarked;
