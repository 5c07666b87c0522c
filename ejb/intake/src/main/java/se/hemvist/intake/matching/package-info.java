/**
 * Which companies can take a person as a tenant and which of their vacant flats may therefore be shown, and in Stockholm
 * which flats have come in for whom, looked for each night.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Informationsmöte» and «Beslut»; Stockholms broschyr, «Förmedlingsrutiner».
 * May depend on the kernel and on all
 * packages from party to vacancy.
 */
@NullMarked
package se.hemvist.intake.matching;

import org.jspecify.annotations.NullMarked;
