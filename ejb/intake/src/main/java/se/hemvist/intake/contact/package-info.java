/**
 * Whom one reaches at an organisation: the contact persons (kontaktpersoner) of districts and institutions, and the
 * officers of the housing agency; who stands in for them, and who comes after them. A contact person is the
 * organisation's own towards the agency, nobody at the agency.
 *
 * <p>Stockholm's brochure, «Bostadsförmedlingens kontaktperson» and «Bostadsförmedlingens handläggare».
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.contact;

import org.jspecify.annotations.NullMarked;
