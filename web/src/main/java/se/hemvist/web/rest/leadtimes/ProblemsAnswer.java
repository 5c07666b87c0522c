package se.hemvist.web.rest.leadtimes;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.course.ProblemView;
import se.hemvist.web.rest.page.Link;

/** The problems of a mediation, in the order of telling. */
public record ProblemsAnswer(List<ToldProblem> problems, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param by the user who told of it
     */
    public record ToldProblem(LocalDate on, String by, String text) {

        static ToldProblem of(ProblemView problem) {
            return new ToldProblem(problem.on(), problem.by(), problem.text());
        }

        /** The day only; the words may be about a person. */
        @Override
        public String toString() {
            return "ToldProblem[" + on + "]";
        }
    }

    static ProblemsAnswer of(List<ProblemView> problems, UriInfo uri) {
        return new ProblemsAnswer(problems.stream().map(ToldProblem::of).toList(), Link.self(uri));
    }
}
