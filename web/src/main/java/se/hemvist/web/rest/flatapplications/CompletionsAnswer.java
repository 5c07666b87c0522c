package se.hemvist.web.rest.flatapplications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.CompletionView;
import se.hemvist.web.rest.page.Link;

/** What an application was asked to be completed with, in the order of asking. */
public record CompletionsAnswer(List<Completion> completions, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One question.
     *
     * @param askedBy the user
     * @param end     once the case no longer waits for the parts
     */
    public record Completion(Asked asked, LocalDate askedOn, String askedBy, @Nullable End end) {

        static Completion of(CompletionView view) {
            return new Completion(
                    new Asked(
                            view.asked().parts().stream().sorted().toList(),
                            view.asked().answerBy(),
                            view.asked().note().orElse(null)),
                    view.askedOn(),
                    view.askedBy(),
                    view.end()
                            .map(end -> new End(
                                    end.completed(),
                                    end.on(),
                                    end.by(),
                                    end.reason().orElse(null)))
                            .orElse(null));
        }
    }

    /** What was asked for. */
    public record Asked(
            List<ApplicationPart> parts,
            LocalDate answerBy,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String note) {

        /** Which and by when; the words are about a person. */
        @Override
        public String toString() {
            return "Asked[" + parts + ", " + answerBy + "]";
        }
    }

    /**
     * How it ended.
     *
     * @param completed whether the parts came
     * @param reason    of going on without them
     */
    public record End(
            boolean completed,
            LocalDate on,
            String by,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {

        /** Whether the parts came; the reason is about a person. */
        @Override
        public String toString() {
            return "End[" + completed + ", " + on + "]";
        }
    }

    static CompletionsAnswer of(List<CompletionView> completions, UriInfo uri) {
        return new CompletionsAnswer(completions.stream().map(Completion::of).toList(), Link.self(uri));
    }
}
