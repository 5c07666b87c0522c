/**
 * How a sublease becomes the tenant's own lease (överlåtelse till förstahandskontrakt): the review, the
 * inspection, the owner's answer and the signing.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»; Försöks- och träningslägenheter,
 * «Försökslägenhet» and «Träningslägenhet»; jordabalken 12:32 and 12:37.
 *
 * <p>May depend on the kernel, intake, headlease, sublease, inspection, absence, qualifying and onrecord.
 */
@NullMarked
package se.hemvist.lease.transfer;

import org.jspecify.annotations.NullMarked;
