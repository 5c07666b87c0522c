/**
 * The papers of each month: the follow-up (månadsuppföljning) to the social services and the checklist of the care of
 * the flat (Genomgång av lägenhetens skötsel) to the letting office.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppdrag» and «Hembesök».
 *
 * <p>May depend on the kernel, intake, assignment, visit and template.
 */
@NullMarked
package se.hemvist.followup.paper;

import org.jspecify.annotations.NullMarked;
