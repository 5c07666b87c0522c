/**
 * Decisions as their documents have them, what becomes of them, and the quarterly reports of those not carried out. May
 * depend on intake's decisions and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.decisions;

import org.jspecify.annotations.NullMarked;
