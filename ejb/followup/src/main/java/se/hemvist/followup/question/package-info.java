/**
 * Questions that those who work in the programme raise, with a proposal, and lift to the body that decides on them, and what
 * comes back. The cooperation group (samverkansgrupp) reads them; nobody is named in them.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Samverkan».
 *
 * <p>May depend on the kernel and intake.
 */
@NullMarked
package se.hemvist.followup.question;

import org.jspecify.annotations.NullMarked;
