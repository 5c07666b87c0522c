/**
 * The month's reports. May depend on follow-up and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.reports;

import org.jspecify.annotations.NullMarked;
