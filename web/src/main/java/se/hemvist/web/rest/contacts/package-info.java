/**
 * Contact persons and the agency's officers, how the agency informs them, and whole caseloads that change hands. May depend
 * on intake's party, application, contact and information, and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.contacts;

import org.jspecify.annotations.NullMarked;
