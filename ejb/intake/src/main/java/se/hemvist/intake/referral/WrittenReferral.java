package se.hemvist.intake.referral;

import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.paperway.PaperForm;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.IncomingReferral.Assessment;
import se.hemvist.intake.referral.IncomingReferral.Sender;

/**
 * A referral as it stands on the paper.
 *
 * @param consentToReferral the person's consent to its being sent
 */
public record WrittenReferral(
        Addressed addressed,
        NewPerson person,
        Assessment assessment,
        ConsentGiven consentToReferral,
        ReceivedApplication application) {

    /**
     * To whom it goes.
     *
     * @param spinkNumber the broker's number of the matter
     */
    public record Addressed(String spinkNumber, OrganisationCode coordinationUnit) {}

    /** The same as the form would have passed it on. */
    IncomingReferral in(PaperForm form, OrganisationId coordinationUnit) {
        return new IncomingReferral(
                new Sender(
                        form.municipality(),
                        form.came().messageId().orElseThrow(),
                        addressed.spinkNumber(),
                        form.came().sender(),
                        coordinationUnit),
                form.demandSame(person),
                assessment,
                consentToReferral,
                application);
    }
}
