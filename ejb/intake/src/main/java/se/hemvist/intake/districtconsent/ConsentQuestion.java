package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/**
 * The question to another district whether a person may be offered a flat in its area.
 *
 * @param summary of the need, in a few words that do not tell who the person is
 * @param through the district that has placed the person, where an institution applies
 */
public record ConsentQuestion(LocalDate on, String summary, Optional<OrganisationId> through) {

    /** The day only; the words are about a person. */
    @Override
    public String toString() {
        return "ConsentQuestion[" + on + "]";
    }
}
