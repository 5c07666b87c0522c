package se.hemvist.web.rest.matches;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.verdict.Finding;
import se.hemvist.intake.verdict.FindingTexts;
import se.hemvist.intake.verdict.Ground;

/**
 * The answer to one question about a case and a flat.
 *
 * @param text in the reader's language
 */
public record FindingAnswer(Ground ground, Finding.Answer answer, Basis basis, String text) {

    /**
     * What it rests on.
     *
     * @param fact      a code
     * @param companyId of which company it is said, if of any
     * @param rule      the rule that asks, and the day from which its version is in force
     */
    public record Basis(String fact, @Nullable UUID companyId, String rule) {}

    static FindingAnswer of(Finding finding, Locale locale) {
        Basis basis = new Basis(
                finding.fact(),
                finding.company().map(OrganisationId::value).orElse(null),
                finding.rule().name() + " " + finding.rule().from());
        return new FindingAnswer(finding.ground(), finding.answer(), basis, FindingTexts.of(finding, locale));
    }
}
