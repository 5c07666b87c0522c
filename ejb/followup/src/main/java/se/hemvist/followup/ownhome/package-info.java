/**
 * How the support ends where the home is the participant's own: what the participant wishes, the end of the aid, the open
 * support after it or the hand-over to housing support (boendestöd).
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Stödets faser» and «Stöd efter överlåtelse till förstahandskontrakt».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.ownhome;

import org.jspecify.annotations.NullMarked;
