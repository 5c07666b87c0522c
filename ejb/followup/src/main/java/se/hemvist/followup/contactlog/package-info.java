/**
 * Contacts with participants elsewhere than in the flat, and attempts at them: on the telephone, in town, at the doctor's, at a
 * meeting, at the office. They go on when support in the flat is not wanted, after notice as outreach (uppsökande arbete), and as
 * open support once the aid has ended.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Hembesök», «Deltagarstyrt stöd», «Uppsägning av hyreskontrakt» and «Stöd efter
 * överlåtelse till förstahandskontrakt».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.contactlog;

import org.jspecify.annotations.NullMarked;
