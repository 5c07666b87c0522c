/**
 * The way of a referral (remiss): the assessment against the criteria, the coordinator's preliminary answer, the
 * choice of a framework supplier, the information meeting, the consents, and the basis that the letting office gets.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Målgrupp», «Bedömning», «Remiss», «Informationsmöte» and «Beslut».
 *
 * <p>May depend on the kernel, application, criteria, disclosure, paperway, party and provider.
 */
@NullMarked
package se.hemvist.intake.referral;

import org.jspecify.annotations.NullMarked;
