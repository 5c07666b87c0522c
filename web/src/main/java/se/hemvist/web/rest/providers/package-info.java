/**
 * Who gives the support: volume goals, framework agreements, and the choice of a framework supplier in a case. May depend
 * on intake's provider and referral, on supply's time spans and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.providers;

import org.jspecify.annotations.NullMarked;
