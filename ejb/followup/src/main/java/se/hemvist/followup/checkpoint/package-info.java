/**
 * The stay (boende) in a trial or training flat from the move-in on: the checkpoint after one year (kontrollstation),
 * and how long a trial may last.
 *
 * <p>Försöks- och träningslägenheter, «Försökslägenhet», «Uppföljning» and «Rapportering».
 *
 * <p>May depend on the kernel, intake, lease and assignment.
 */
@NullMarked
package se.hemvist.followup.checkpoint;

import org.jspecify.annotations.NullMarked;
