/**
 * The course of mediations, which is to be fast: problems that the contact person tells of, how long each step takes, and
 * what the flat costs meanwhile.
 *
 * <p>Stockholms broschyr, «Förmedlingsrutiner». May depend on the kernel and on all other packages of intake.
 */
@NullMarked
package se.hemvist.intake.course;

import org.jspecify.annotations.NullMarked;
