package se.hemvist.web.rest.assignments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.paper.PaperStanding;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.template.Flaw;

/**
 * How a paper that was sent stands.
 *
 * @param late        whether it was made or sent later than the month asks for
 * @param flaws       what is wrong with its answers, in the order of the form
 * @param completedOn the day on which answers were last added to it, if they were
 */
public record PaperStandingAnswer(
        boolean late, Validity validity, List<FlawAnswer> flaws, @Nullable LocalDate completedOn) {

    /** What is wrong with one answer. */
    public record FlawAnswer(String code, Flaw.Problem problem) {}

    static PaperStandingAnswer of(PaperStanding standing) {
        return new PaperStandingAnswer(
                standing.late(),
                standing.validity(),
                standing.flaws().stream()
                        .map(flaw -> new FlawAnswer(flaw.code(), flaw.problem()))
                        .toList(),
                standing.completedOn().orElse(null));
    }
}
