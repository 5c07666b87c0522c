/**
 * The mediation (förmedling) of one flat to an applicant: the landlord's answer to the inquiry, the background that the
 * agency asks for, the tenant proposal, the presentation, the meeting and the approval.
 *
 * <p>Stockholms broschyr, «Förmedlingsrutiner».
 *
 * <p>May depend on the kernel, application, disclosure, offer, paperway, party and vacancy.
 */
@NullMarked
package se.hemvist.intake.mediation;

import org.jspecify.annotations.NullMarked;
