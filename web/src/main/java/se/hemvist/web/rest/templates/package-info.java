/**
 * The templates of the papers of the months. May depend on follow-up and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.templates;

import org.jspecify.annotations.NullMarked;
