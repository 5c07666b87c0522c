/**
 * Contacts with participants elsewhere than in the flat. May depend on follow-up and on the packages of rest that are no
 * resources.
 */
@NullMarked
package se.hemvist.web.rest.contactlog;

import org.jspecify.annotations.NullMarked;
