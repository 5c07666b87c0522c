package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.CheckQuestion;
import se.hemvist.intake.party.PersonView;
import se.hemvist.web.rest.page.Link;

/**
 * A question to a company, as the company reads it.
 *
 * @param person left out where the house does not tell whom it is about
 */
public record CheckQuestionAnswer(
        @JsonUnwrapped LandlordChecksResource.OpenCheckAnswer asked,
        @Nullable Whom person,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Whom it is about. */
    public record Whom(String identityNumber, String givenName, String familyName) {

        static Whom of(PersonView person) {
            return new Whom(person.identityNumber().digits(), person.givenName(), person.familyName());
        }

        /** Nothing of who they are. */
        @Override
        public String toString() {
            return "Whom[]";
        }
    }

    static CheckQuestionAnswer of(CheckQuestion question, UriInfo uri) {
        return new CheckQuestionAnswer(
                LandlordChecksResource.OpenCheckAnswer.of(question.asked()),
                question.person().map(Whom::of).orElse(null),
                Link.self(uri));
    }
}
