/**
 * The way of a referral (remiss): the assessment against the target group, the coordinator's preliminary answer, the
 * information meeting, the consents, and the basis that the letting office gets.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Målgrupp», «Bedömning», «Remiss», «Informationsmöte» and «Beslut». May
 * depend on the kernel, party and application.
 */
@NullMarked
package se.hemvist.intake.referral;

import org.jspecify.annotations.NullMarked;
