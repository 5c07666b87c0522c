package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.CriterionView;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.BasisSubmitted;
import se.hemvist.intake.referral.MeetingInvitation;
import se.hemvist.intake.referral.MeetingInvitation.Ending;
import se.hemvist.intake.referral.PreliminaryAnswer;
import se.hemvist.intake.referral.ReferralView;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.web.rest.page.Link;

/**
 * A referral (remiss) as it is told.
 *
 * @param assessment left out for those who have no part in it
 */
public record ReferralAnswer(
        UUID caseId,
        @JsonUnwrapped Arrival arrival,
        @Nullable Assessment assessment,
        @JsonUnwrapped Course course,
        @JsonProperty("_links") Map<String, Link> links) {

    /** How it came. */
    public record Arrival(String spinkNumber, LocalDate receivedOn) {}

    /**
     * What social services found out.
     *
     * @param targetGroupFrom names the version of the target group that it was made with
     */
    public record Assessment(
            Homelessness homelessness,
            List<Assessed> criteria,
            String safetyAssessment,
            LocalDate filledInJointlyOn,
            LocalDate targetGroupFrom) {

        static Assessment of(ReferralView.AssessmentView view) {
            return new Assessment(
                    Homelessness.of(view.homelessness()),
                    view.criteria().stream().map(Assessed::of).toList(),
                    view.safetyAssessment(),
                    view.filledInJointlyOn(),
                    view.targetGroupFrom());
        }

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Assessment[" + filledInJointlyOn + "]";
        }
    }

    /**
     * How the person is homeless.
     *
     * @param situation 1 to 4, as the National Board of Health and Welfare (Socialstyrelsen) numbers them
     */
    public record Homelessness(
            int situation,
            LocalDate since,
            @Nullable LocalDate dischargeOn,
            @Nullable Boolean homeAfter,
            boolean atRisk) {

        static Homelessness of(se.hemvist.intake.criteria.Homelessness told) {
            return new Homelessness(
                    told.situation().code(), told.since(), told.dischargeOn(), told.homeAfter(), told.atRisk());
        }

        /** Nothing of what is known about the person. */
        @Override
        public String toString() {
            return "Homelessness";
        }
    }

    /** One criterion, as it read when it was answered, and where it is written. */
    public record Assessed(
            Criterion criterion, String text, CriterionAnswer.Answer answer, String reason, String source) {

        static Assessed of(CriterionView view) {
            return new Assessed(
                    view.criterion(),
                    view.text(),
                    view.answer().answer(),
                    view.answer().reason(),
                    view.source());
        }

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Assessed[" + criterion + "]";
        }
    }

    /**
     * What has come of it, as far as it has gone and the reader may see.
     *
     * @param invitations to the information meeting, the latest last
     */
    public record Course(
            @Nullable Answered answer, List<Invitation> invitations, @Nullable Meeting meeting, @Nullable Basis basis) {

        static Course of(ReferralView.Course course) {
            return new Course(
                    course.answer().map(Answered::of).orElse(null),
                    course.invitations().stream().map(Invitation::of).toList(),
                    course.meeting().map(Meeting::of).orElse(null),
                    course.basis().map(Basis::of).orElse(null));
        }
    }

    /**
     * An invitation to the information meeting (inbjudan till informationsmöte).
     *
     * @param ended why the person was invited anew; left out for the latest
     */
    public record Invitation(int number, LocalDate invitedOn, Instant at, String place, @Nullable Ending ended) {

        static Invitation of(MeetingInvitation sent) {
            return new Invitation(
                    sent.number(),
                    sent.invitedOn(),
                    sent.at().atZone(HouseClock.ZONE).toInstant(),
                    sent.place(),
                    sent.ended().orElse(null));
        }

        /** Which it is, and the time; the place may tell of a person. */
        @Override
        public String toString() {
            return "Invitation[" + number + ", " + at + "]";
        }
    }

    /**
     * The information meeting (informationsmöte).
     *
     * @param invitation the number of the invitation that led to it
     * @param stands     where the person has stood since, the latest last
     */
    public record Meeting(
            @JsonUnwrapped InformationMeetingRequest held, @Nullable Integer invitation, List<StandRequest> stands) {

        static Meeting of(ReferralView.MeetingView meeting) {
            return new Meeting(
                    InformationMeetingRequest.of(meeting.record()),
                    meeting.invitation().orElse(null),
                    meeting.stands().stream().map(StandRequest::of).toList());
        }
    }

    /** The preliminary answer (förhandsbesked). */
    public record Answered(
            boolean yes,
            Set<Criterion> criteriaNotMet,
            @Nullable LocalDate flatExpectedOn,
            String reason,
            @Nullable Provider provider) {

        static Answered of(PreliminaryAnswer answer) {
            return new Answered(
                    answer.yes(),
                    answer.criteriaNotMet(),
                    answer.flatExpectedOn().orElse(null),
                    answer.reason(),
                    answer.provider().map(Provider::of).orElse(null));
        }

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Answered[" + yes + "]";
        }
    }

    /** Which way the support is given, and by whom once that has been chosen. */
    public record Provider(ProviderKind kind, @Nullable UUID organisationId) {

        static Provider of(ProviderChoice choice) {
            return new Provider(
                    choice.kind(), choice.provider().map(OrganisationId::value).orElse(null));
        }
    }

    /** The basis for managing the tenancy (underlag för förvaltning av hyresavtal), as it was handed over. */
    public record Basis(
            BasisSubmitted.Channel channel,
            LocalDate submittedOn,
            @Nullable LocalDate paperSignedOn,
            boolean approvesLandlordCheck,
            UUID lettingOfficeId) {

        static Basis of(BasisSubmitted basis) {
            return new Basis(
                    basis.channel(),
                    basis.submittedOn(),
                    basis.paperSignedOn().orElse(null),
                    basis.approvesLandlordCheck(),
                    basis.lettingOffice().value());
        }
    }

    static ReferralAnswer of(ReferralView view, UriInfo uri) {
        return new ReferralAnswer(
                view.caseId().value(),
                new Arrival(view.arrival().spinkNumber(), view.arrival().receivedOn()),
                view.assessment().map(Assessment::of).orElse(null),
                Course.of(view.course()),
                Link.self(uri));
    }
}
