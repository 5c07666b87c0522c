/**
 * What happens to an application beside the steps of its programme. May depend on intake's packages for it and on the
 * packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.dossiers;

import org.jspecify.annotations.NullMarked;
