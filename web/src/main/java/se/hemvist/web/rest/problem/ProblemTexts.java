package se.hemvist.web.rest.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The edge's own words in both languages; those of a refusal stand beside its family. */
final class ProblemTexts {

    private static final String BUNDLE = "se.hemvist.web.rest.problem.problems";

    private final ResourceBundle texts;

    private ProblemTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    static ProblemTexts in(Locale locale) {
        return new ProblemTexts(ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String of(String key) {
        return texts.getString(key);
    }

    /** The text with each {@code {name}} replaced by its fact. */
    String of(String key, Map<String, Object> facts) {
        String text = of(key);
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }
}
