/**
 * The edges: REST, SOAP and pages translate and delegate. May depend on every context and on batch.
 */
@NullMarked
package se.hemvist.web;

import org.jspecify.annotations.NullMarked;
