package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.criteria.CriterionView;
import se.hemvist.intake.criteria.Homelessness;

/**
 * A case's referral as the reader may see it.
 *
 * @param assessment left out for those who have no part in it
 */
public record ReferralView(CaseId caseId, Arrival arrival, Optional<AssessmentView> assessment, Course course) {

    /** How a referral came. */
    public record Arrival(String spinkNumber, LocalDate receivedOn) {}

    /**
     * What social services found out.
     *
     * @param targetGroupFrom names the version of the target group that it was made with
     */
    public record AssessmentView(
            Homelessness homelessness,
            List<CriterionView> criteria,
            String safetyAssessment,
            LocalDate filledInJointlyOn,
            LocalDate targetGroupFrom) {

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "AssessmentView[" + filledInJointlyOn + "]";
        }
    }

    /**
     * The information meeting (informationsmöte).
     *
     * @param invitation the number of the invitation that led to it; left out where there was none
     * @param stands     where the person has stood since, the latest last; at the meeting is told in the record
     */
    public record MeetingView(MeetingRecord record, Optional<Integer> invitation, List<StandTaken> stands) {

        public MeetingView {
            stands = List.copyOf(stands);
        }
    }

    /**
     * What has come of a referral, as far as it has gone and the reader may see.
     *
     * @param invitations to the information meeting, the latest last
     */
    public record Course(
            Optional<PreliminaryAnswer> answer,
            List<MeetingInvitation> invitations,
            Optional<MeetingView> meeting,
            Optional<BasisSubmitted> basis) {

        public Course {
            invitations = List.copyOf(invitations);
        }
    }
}
