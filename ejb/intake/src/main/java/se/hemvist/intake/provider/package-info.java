/**
 * Who gives the support: the volume goals and how the year stands against them, the agreements with framework suppliers
 * (ramavtalsleverantörer), the coordinator's choice between the city's own unit and such a supplier, and the chain of
 * messages by which a supplier is chosen.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Remiss».
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.provider;

import org.jspecify.annotations.NullMarked;
