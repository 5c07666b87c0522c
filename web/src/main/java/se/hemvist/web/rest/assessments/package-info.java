/** Assessments of the persons for whom flats are applied, exceptions for their connection, and the target groups. */
@NullMarked
package se.hemvist.web.rest.assessments;

import org.jspecify.annotations.NullMarked;
