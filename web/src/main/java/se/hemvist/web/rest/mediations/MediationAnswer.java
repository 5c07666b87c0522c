package se.hemvist.web.rest.mediations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.mediation.MediationView;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.web.rest.flats.FlatAnswer;

/**
 * A mediation as it is told.
 *
 * @param about        what the flat is asked for; which case, and of what background, only to those who work on it
 * @param course       the day of each step that has been taken
 * @param presentation once it has been made
 */
public record MediationAnswer(
        @JsonUnwrapped Head head,
        FlatAnswer flat,
        About about,
        Course course,
        PresentationRequest.@Nullable Told presentation) {

    /**
     * Which one, and where it stands.
     *
     * @param answerBy the last day to answer the offer
     */
    public record Head(UUID id, OfferState state, LocalDate inquiredOn, LocalDate answerBy) {}

    /** What the flat is asked for. */
    public record About(
            Programme programme,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable AskedBackground background) {

        static About of(MediationView.About about) {
            return new About(
                    about.programme(),
                    about.housingCase().map(head -> head.id().value()).orElse(null),
                    about.housingCase().map(head -> head.number().value()).orElse(null),
                    about.background().map(AskedBackground::of).orElse(null));
        }
    }

    /** That the agency has asked for the background, and what it was told. */
    public record AskedBackground(LocalDate askedOn, @Nullable BackgroundRequest told) {

        static AskedBackground of(MediationView.AskedBackground asked) {
            return new AskedBackground(
                    asked.askedOn(), asked.told().map(BackgroundRequest::of).orElse(null));
        }
    }

    /** The day of each step. */
    public record Course(
            @Nullable LocalDate landlordAnsweredOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate proposedOn,
            @Nullable MeetingRequest meeting,
            @Nullable LocalDate approvedOn) {

        static Course of(MediationView.Course course) {
            return new Course(
                    course.landlordAnsweredOn().orElse(null),
                    course.acceptedOn().orElse(null),
                    course.proposedOn().orElse(null),
                    course.meeting().map(MeetingRequest::of).orElse(null),
                    course.approvedOn().orElse(null));
        }
    }

    static MediationAnswer of(MediationView view) {
        MediationView.Standing standing = view.standing();
        return new MediationAnswer(
                new Head(standing.id().value(), standing.state(), standing.inquiredOn(), standing.answerBy()),
                FlatAnswer.of(view.flat()),
                About.of(view.about()),
                Course.of(view.course()),
                view.presentation().map(PresentationRequest.Told::of).orElse(null));
    }
}
