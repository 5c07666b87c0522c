/**
 * The rectification notice (anmodan att vidta rättelse): what it says, how it is sent and who is told, by when the fault
 * must be put right, when the tenant is met about it, and how long is watched afterwards. A value of its case.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»; Försöks- och träningslägenheter,
 * «Uppföljning»; jordabalken 12:25 a, 12:42 and 12:63.
 *
 * <p>May depend on the kernel and intake.
 */
@NullMarked
package se.hemvist.lease.rectification;

import org.jspecify.annotations.NullMarked;
