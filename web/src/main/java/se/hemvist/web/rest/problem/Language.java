package se.hemvist.web.rest.problem;

import java.util.List;
import java.util.Locale;
import se.hemvist.kernel.rule.RefusalTexts;

/** The language that the caller is answered in: Swedish, or English for whoever prefers it. */
public final class Language {

    private Language() {}

    /**
     * The first of the two that the caller understands.
     *
     * @param acceptable best first
     */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("sv") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(RefusalTexts.SWEDISH);
    }
}
