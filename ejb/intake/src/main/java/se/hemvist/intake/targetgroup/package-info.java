/**
 * For whom trial and training flats are meant (målgrupper): a list of groups, each with its own conditions, that is open
 * and dated.
 *
 * <p>Stockholms broschyr, «Målgrupper». May depend on the kernel, party and application.
 */
@NullMarked
package se.hemvist.intake.targetgroup;

import org.jspecify.annotations.NullMarked;
