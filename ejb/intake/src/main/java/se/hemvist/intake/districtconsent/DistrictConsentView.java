package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.NewFlat.Address;

/**
 * A consent as the reader may see it.
 *
 * @param state    where it stands
 * @param question what the district is asked
 * @param answer   once it has answered; the reason only for the two districts
 * @param within   in which case and mediation, for those who work on it
 */
public record DistrictConsentView(
        DistrictConsentId id,
        ConsentState state,
        Question question,
        Optional<ConsentAnswer> answer,
        Optional<Within> within) {

    /**
     * What the district is asked: as little as it needs to answer.
     *
     * @param parties   who asks whom
     * @param reference by which the districts speak of the person: the number of the case
     * @param address   of the one flat
     * @param summary   of the need
     */
    public record Question(
            LocalDate askedOn, Parties parties, String reference, Address address, Optional<String> summary) {

        /** The day only; the words are about a person. */
        @Override
        public String toString() {
            return "Question[" + askedOn + "]";
        }
    }

    /**
     * Who asks whom.
     *
     * @param through the district that has placed the person, where an institution applies
     */
    public record Parties(OrganisationId applicant, Optional<OrganisationId> through, OrganisationId district) {}

    /** In which case and mediation. */
    public record Within(CaseId caseId, OfferId mediation) {}
}
