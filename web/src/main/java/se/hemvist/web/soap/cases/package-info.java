/** Where cases stand by SOAP. May depend on the kernel, on intake and on what the contracts share. */
@NullMarked
package se.hemvist.web.soap.cases;

import org.jspecify.annotations.NullMarked;
