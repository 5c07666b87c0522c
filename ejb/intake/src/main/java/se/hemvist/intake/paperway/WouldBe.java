package se.hemvist.intake.paperway;

import java.util.Optional;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.party.OrganisationId;

/**
 * What is told of the case that a form would have opened, and that the form's task does not tell.
 *
 * @param coordinationUnit who would have got it: the coordinator's, or the housing agency
 * @param referral         what a referral would have said in its timeline
 * @param withAssessment   whether an application for a flat brings an assessment
 */
public record WouldBe(
        OrganisationId coordinationUnit,
        ReceivedApplication application,
        Optional<ReferralLines> referral,
        boolean withAssessment) {

    /** Of a referral. */
    public static WouldBe referred(OrganisationId to, ReceivedApplication application, ReferralLines lines) {
        return new WouldBe(to, application, Optional.of(lines), false);
    }

    /** Of an application for a flat. */
    public static WouldBe applied(OrganisationId to, ReceivedApplication application, boolean withAssessment) {
        return new WouldBe(to, application, Optional.empty(), withAssessment);
    }
}
