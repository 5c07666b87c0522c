/**
 * The register of organisations and their accounts. May depend on intake's parties and on the packages of rest that are
 * no resources.
 */
@NullMarked
package se.hemvist.web.rest.organisations;

import org.jspecify.annotations.NullMarked;
