/**
 * JSON as the contract means it, strictly read, and where in a body something is. Depends on nothing of the house.
 */
@NullMarked
package se.hemvist.web.rest.json;

import org.jspecify.annotations.NullMarked;
