/**
 * Questions that are lifted to the body that decides on them. May depend on follow-up and on the packages of rest that are no
 * resources.
 */
@NullMarked
package se.hemvist.web.rest.questions;

import org.jspecify.annotations.NullMarked;
