/**
 * What social services find out (utredning): the right to the measure and the need of support, and, where the programme
 * does not match the need, the other ways to meet it and the decision that ends the case.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Ansökan» and «Beslut».
 *
 * <p>May depend on the kernel, application, decision and delegation.
 */
@NullMarked
package se.hemvist.intake.investigation;

import org.jspecify.annotations.NullMarked;
