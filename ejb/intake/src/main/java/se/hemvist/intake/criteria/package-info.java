/**
 * For whom a programme is (målgrupp): the criteria that are asked of whoever is referred, as a municipality has them on a day, and
 * which homelessness counts.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Målgrupp».
 *
 * <p>May depend on the kernel and application.
 */
@NullMarked
package se.hemvist.intake.criteria;

import org.jspecify.annotations.NullMarked;
