/**
 * What the support staff report to social services beside the month's papers: events of importance (händelse av vikt) and
 * reports of concern (orosanmälan). Neither ends the support; a relapse least of all.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Beskrivning av uppdraget» and «Deltagarstyrt stöd».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.concern;

import org.jspecify.annotations.NullMarked;
