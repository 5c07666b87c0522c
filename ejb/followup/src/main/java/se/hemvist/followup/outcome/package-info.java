/**
 * What comes of homes, in figures: who is still housed, how stays end, how long trials last, what support goes on in a home of
 * one's own. Facts written down when they happen, counted when the month is over.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Mål» and «Uppföljning»; Stockholms broschyr, «Försökslägenhet».
 *
 * <p>May depend on the kernel, intake, lease, assignment, checkpoint and sheet.
 */
@NullMarked
package se.hemvist.followup.outcome;

import org.jspecify.annotations.NullMarked;
