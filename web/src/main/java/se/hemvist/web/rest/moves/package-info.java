/**
 * Moves into a home: planned together, helped with, and the grant for what a home needs. May depend on follow-up and on the
 * packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.moves;

import org.jspecify.annotations.NullMarked;
