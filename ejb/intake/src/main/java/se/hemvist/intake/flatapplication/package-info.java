/**
 * The application (ansökan) of a district or an institution for a trial or training flat: its parts, and the housing
 * agency's ruling on it.
 *
 * <p>Stockholms broschyr, «Ansökan» and «Förmedlingsrutiner».
 *
 * <p>May depend on the kernel, application, assessment, contact, paperway and party.
 */
@NullMarked
package se.hemvist.intake.flatapplication;

import org.jspecify.annotations.NullMarked;
