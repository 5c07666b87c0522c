/**
 * The application (ansökan) of a district or an institution for a trial or training flat: its parts, and the housing
 * agency's ruling on it.
 *
 * <p>Stockholms broschyr, «Ansökan» and «Förmedlingsrutiner». May depend on the kernel, party, application and assessment.
 */
@NullMarked
package se.hemvist.intake.flatapplication;

import org.jspecify.annotations.NullMarked;
