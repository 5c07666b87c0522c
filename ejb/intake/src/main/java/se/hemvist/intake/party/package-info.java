/**
 * Who takes part: the organisations that cooperate around a person, the accounts of those who work in them, and the
 * persons themselves.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Samverkan»; Stockholms broschyr, «Om bostadsförmedlingen».
 *
 * <p>May depend on the kernel only.
 */
@NullMarked
package se.hemvist.intake.party;

import org.jspecify.annotations.NullMarked;
