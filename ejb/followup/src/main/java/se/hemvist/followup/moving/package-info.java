/**
 * The move into a home: the planning meeting (planeringsmöte) before it, the help with it item by item, and the staff of before
 * with whom it is planned as far as the participant wishes.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Planeringsmöte» and «Stöd och hjälp med inflyttning».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.moving;

import org.jspecify.annotations.NullMarked;
