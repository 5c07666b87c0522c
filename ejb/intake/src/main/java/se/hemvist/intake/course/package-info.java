/**
 * The course of mediations, which is to be fast: problems that the contact person tells of, how long each step takes, and
 * what the flat costs meanwhile.
 *
 * <p>Stockholms broschyr, «Förmedlingsrutiner».
 *
 * <p>May depend on the kernel, application, mediation, offer and vacancy.
 */
@NullMarked
package se.hemvist.intake.course;

import org.jspecify.annotations.NullMarked;
