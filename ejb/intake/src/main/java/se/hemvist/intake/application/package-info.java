/**
 * The case (ärende) of one person in one programme, from the application to the end: where it stands, who has a part in
 * it, and what has happened.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Från ansökan till beslut»; Stockholms broschyr, «Förmedlingsrutiner».
 *
 * <p>May depend on the kernel and party.
 */
@NullMarked
package se.hemvist.intake.application;

import org.jspecify.annotations.NullMarked;
