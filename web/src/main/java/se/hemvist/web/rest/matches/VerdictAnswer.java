package se.hemvist.web.rest.matches;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.verdict.Verdict;
import se.hemvist.intake.verdict.VerdictView;
import se.hemvist.web.rest.flats.FlatAnswer;

/**
 * Whether a flat suits a case, and why or why not.
 *
 * @param annexes of the agreement with the flat's landlord that is in force today
 */
public record VerdictAnswer(
        @JsonUnwrapped Standing standing, FlatAnswer flat, List<FindingAnswer> answers, List<AnnexAnswer> annexes) {

    /**
     * What the verdict is.
     *
     * @param since   the day from which it has been so; left out when the pair was looked at only now
     * @param ownArea whether the flat lies in the area of whoever applied, which puts it before others
     */
    public record Standing(Verdict verdict, @Nullable LocalDate since, boolean ownArea) {}

    static VerdictAnswer of(VerdictView view, Locale locale) {
        return new VerdictAnswer(
                new Standing(
                        view.verdict(), view.since().orElse(null), view.order().ownArea()),
                FlatAnswer.of(view.flat()),
                view.answers().stream()
                        .map(finding -> FindingAnswer.of(finding, locale))
                        .toList(),
                AnnexAnswer.of(view.annexes()));
    }
}
