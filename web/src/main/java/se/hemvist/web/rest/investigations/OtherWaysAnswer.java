package se.hemvist.web.rest.investigations;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.investigation.NewOutcome;
import se.hemvist.intake.investigation.OtherWaysView;
import se.hemvist.web.rest.page.Link;

/** The other ways that have been looked into in a case, and the decision that ended it, as they are told. */
public record OtherWaysAnswer(
        List<Looked> ways, @Nullable Ending outcome, @JsonProperty("_links") Map<String, Link> links) {

    /** One of them, and the user who recorded it. */
    public record Looked(LocalDate investigatedOn, String reference, String findings, String writtenBy) {

        static Looked of(OtherWaysView.Looked looked) {
            return new Looked(
                    looked.way().investigatedOn(),
                    looked.way().reference(),
                    looked.way().findings(),
                    looked.writtenBy());
        }

        /** The day only; the findings are about a person. */
        @Override
        public String toString() {
            return "Looked[" + investigatedOn + "]";
        }
    }

    /**
     * The decision that ended the case.
     *
     * @param refusalId the decision by which the application is refused, beneath {@code /decisions}
     */
    public record Ending(
            NewOutcome.Outcome outcome,
            OutcomeRequest.Making made,
            @Nullable String appealNotice,
            @Nullable UUID refusalId) {

        static Ending of(OtherWaysView.Ending ending) {
            return new Ending(
                    ending.outcome(),
                    OutcomeRequest.Making.of(ending.made()),
                    ending.appealNotice().orElse(null),
                    ending.refusal().map(DecisionId::value).orElse(null));
        }

        /** What it says; the reasons are about a person. */
        @Override
        public String toString() {
            return "Ending[" + outcome + "]";
        }
    }

    static OtherWaysAnswer of(OtherWaysView view, UriInfo uri) {
        return new OtherWaysAnswer(
                view.ways().stream().map(Looked::of).toList(),
                view.outcome().map(Ending::of).orElse(null),
                Link.self(uri));
    }
}
