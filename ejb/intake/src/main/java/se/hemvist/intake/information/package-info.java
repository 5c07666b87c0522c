/**
 * How the housing agency's officers inform: letters to all contact persons, information meetings, and where a waiting
 * person who makes contact is referred.
 *
 * <p>Stockholm's brochure, «Bostadsförmedlingens handläggare».
 *
 * <p>May depend on the kernel, application, contact and party.
 */
@NullMarked
package se.hemvist.intake.information;

import org.jspecify.annotations.NullMarked;
