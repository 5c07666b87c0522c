package se.hemvist.web.rest.households;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.PersonView;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.CoResidentView;
import se.hemvist.lease.household.HouseholdView;
import se.hemvist.lease.household.Struck;
import se.hemvist.web.rest.page.Link;

/**
 * Who lives with the tenant of a sublease, as it is told.
 *
 * @param occupants how many live there today, the tenant among them
 * @param children  how many of them are children
 */
public record HouseholdAnswer(
        int occupants, int children, List<Line> coResidents, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One who lives or lived there.
     *
     * @param until  the last day; left out as long as they live there
     * @param bornIn the month of birth of a child
     * @param person who a spouse or cohabitant is; left out for those who may not know, and if the identity is protected
     * @param struck left out unless they were recorded wrongly
     */
    public record Line(
            UUID id,
            CoResidentKind kind,
            LocalDate since,
            @Nullable LocalDate until,
            LocalDate recordedOn,
            @Nullable YearMonth bornIn,
            @Nullable Who person,
            @Nullable Wrong struck) {

        static Line of(CoResidentView view) {
            return new Line(
                    view.standing().coResident().value(),
                    view.standing().kind(),
                    view.days().since(),
                    view.days().until(),
                    view.standing().recordedOn(),
                    view.bornIn().orElse(null),
                    view.who().map(Who::of).orElse(null),
                    view.struck().map(Wrong::of).orElse(null));
        }

        /** Which one and when; nothing of who it is. */
        @Override
        public String toString() {
            return "Line[" + id + ", " + kind + ", " + since + "]";
        }
    }

    /** Who a spouse or cohabitant is. */
    public record Who(String identityNumber, String givenName, String familyName) {

        static Who of(PersonView person) {
            return new Who(person.identityNumber().digits(), person.givenName(), person.familyName());
        }

        /** Nothing of who they are. */
        @Override
        public String toString() {
            return "Who[]";
        }
    }

    /** That they were recorded wrongly, and what was wrong. */
    public record Wrong(LocalDate on, String because) {

        static Wrong of(Struck struck) {
            return new Wrong(struck.on(), struck.because());
        }

        /** When; what was wrong may be about a person. */
        @Override
        public String toString() {
            return "Wrong[" + on + "]";
        }
    }

    static HouseholdAnswer of(HouseholdView view, UriInfo uri) {
        return new HouseholdAnswer(
                view.occupants(),
                view.children(),
                view.coResidents().stream().map(Line::of).toList(),
                Link.self(uri));
    }
}
