/**
 * What the contact person does during a stay towards landlord and agency. May depend on follow-up, on lease for the ids of
 * subleases, and on the packages of rest that are no resources.
 */
@NullMarked
package se.hemvist.web.rest.placements;

import org.jspecify.annotations.NullMarked;
