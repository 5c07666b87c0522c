/**
 * What comes in over REST, read strictly: bodies as JSON, parameters and headers as text, all of bounded size. A body
 * that says more than the contract, or the same thing in another type, is refused with the place and the rule. An act that
 * says what its caller has read is compared with what is shown there now. May depend on the kernel, on
 * intake's parties, on json and on problem.
 */
@NullMarked
package se.hemvist.web.rest.input;

import org.jspecify.annotations.NullMarked;
