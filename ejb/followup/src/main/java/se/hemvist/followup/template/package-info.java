/**
 * The templates (mall) of the papers of the months: what each asks for, and which one a month's paper follows.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Dokumentation och uppföljning» and «Hembesök».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.template;

import org.jspecify.annotations.NullMarked;
