/**
 * The landlord's contact person (hyresvärdens kontaktperson) for each mediated flat: who it is and has been, and that the
 * landlord has been told.
 *
 * <p>Stockholm's brochure, «Hyresvärdens kontaktperson».
 *
 * <p>May depend on the kernel, application, contact, mediation and offer.
 */
@NullMarked
package se.hemvist.intake.flatcontact;

import org.jspecify.annotations.NullMarked;
