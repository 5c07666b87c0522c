/** Applications for flats by SOAP. May depend on the kernel, on intake and on what the contracts share. */
@NullMarked
package se.hemvist.web.soap.application;

import org.jspecify.annotations.NullMarked;
