/**
 * References (referens) to a landlord who is to sign with the resident of a trial or training flat: the trial as it is on
 * record, once a review has found that the living works well. Nothing waits for one: a landlord may answer without.
 *
 * <p>Försöks- och träningslägenheter, «Försökslägenhet» and «Uppföljning»; offentlighets- och sekretesslagen 10:1.
 *
 * <p>May depend on the kernel, intake, sublease, onrecord and transfer.
 */
@NullMarked
package se.hemvist.lease.reference;

import org.jspecify.annotations.NullMarked;
