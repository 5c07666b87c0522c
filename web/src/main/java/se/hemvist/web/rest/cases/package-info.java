/**
 * Cases and the steps from the preliminary answer to the order of support. May depend on the use cases of intake and
 * follow-up, on flats and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.cases;

import org.jspecify.annotations.NullMarked;
