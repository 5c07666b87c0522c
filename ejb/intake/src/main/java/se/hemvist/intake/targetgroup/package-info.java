/**
 * For whom trial and training flats are meant (målgrupper): a list of groups, each with its own conditions, that is open
 * and dated.
 *
 * <p>Stockholms broschyr, «Målgrupper».
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.targetgroup;

import org.jspecify.annotations.NullMarked;
