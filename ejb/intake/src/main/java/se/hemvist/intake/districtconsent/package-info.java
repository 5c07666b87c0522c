/**
 * The consent (medgivande) of the district in whose area a flat lies that a person may be offered it: asked by the
 * district that applies, given or refused by the other, for one person and one address only.
 *
 * <p>Stockholms broschyr, «Förmedlingsrutiner».
 *
 * <p>May depend on the kernel, application, correction, disclosure, mediation, offer, party and vacancy.
 */
@NullMarked
package se.hemvist.intake.districtconsent;

import org.jspecify.annotations.NullMarked;
