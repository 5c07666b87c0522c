/**
 * The mediation (förmedling) of one flat to an applicant: the landlord's answer to the inquiry, the background that the
 * agency asks for, the tenant proposal, the presentation, the meeting and the approval.
 *
 * <p>Stockholms broschyr, «Förmedlingsrutiner». May depend on the kernel and on all other packages of intake.
 */
@NullMarked
package se.hemvist.intake.mediation;

import org.jspecify.annotations.NullMarked;
