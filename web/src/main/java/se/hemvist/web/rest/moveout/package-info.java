/**
 * What social services help with before somebody moves out. May depend on follow-up and on the packages of rest that are no
 * resources.
 */
@NullMarked
package se.hemvist.web.rest.moveout;

import org.jspecify.annotations.NullMarked;
