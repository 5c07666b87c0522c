package se.hemvist.web.rest.districtconsents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.districtconsent.ConsentState;
import se.hemvist.intake.districtconsent.DistrictConsentView;
import se.hemvist.intake.districtconsent.DistrictConsentView.Within;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.web.rest.flats.FlatRequest.Address;

/**
 * A consent of another district as it is told: for one person and one address.
 *
 * @param answer once the district has answered
 * @param within in which case and mediation; not for the district that is asked
 */
public record DistrictConsentAnswer(
        @JsonUnwrapped Head head,
        @JsonUnwrapped Parties parties,
        @JsonUnwrapped Question question,
        @Nullable ConsentAnswerRequest answer,
        @Nullable Place within) {

    /** Which one, and where it stands. */
    public record Head(UUID id, ConsentState state, LocalDate askedOn) {}

    /**
     * Who asks whom.
     *
     * @param throughId the district that has placed the person, where an institution applies
     */
    public record Parties(UUID applicantId, @Nullable UUID throughId, UUID districtId) {

        static Parties of(DistrictConsentView.Parties parties) {
            return new Parties(
                    parties.applicant().value(),
                    parties.through().map(OrganisationId::value).orElse(null),
                    parties.district().value());
        }
    }

    /**
     * What the district is asked.
     *
     * @param reference by which the districts speak of the person: the number of the case
     * @param summary   of the need; not for the agency
     */
    public record Question(String reference, Address address, @Nullable String summary) {

        static Question of(DistrictConsentView.Question question) {
            return new Question(
                    question.reference(),
                    Address.of(question.address()),
                    question.summary().orElse(null));
        }

        /** Nothing; the words are about a person. */
        @Override
        public String toString() {
            return "Question[]";
        }
    }

    /** In which case and mediation. */
    public record Place(UUID caseId, UUID mediationId) {

        static Place of(Within within) {
            return new Place(within.caseId().value(), within.mediation().value());
        }
    }

    static DistrictConsentAnswer of(DistrictConsentView view) {
        Optional<Place> within = view.within().map(Place::of);
        return new DistrictConsentAnswer(
                new Head(view.id().value(), view.state(), view.question().askedOn()),
                Parties.of(view.question().parties()),
                Question.of(view.question()),
                view.answer().map(ConsentAnswerRequest::of).orElse(null),
                within.orElse(null));
    }
}
