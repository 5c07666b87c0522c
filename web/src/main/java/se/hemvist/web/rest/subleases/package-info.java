/**
 * Subleases: signing, move-in, inspection and rent. May depend on lease and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.subleases;

import org.jspecify.annotations.NullMarked;
