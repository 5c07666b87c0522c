package se.hemvist.kernel.rule;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a refusal says to people, in Swedish or English, from {@code refusals_sv.properties} and
 * {@code refusals_en.properties} in the package of its class: {@code code.title} and {@code code.detail}, the latter
 * with the refusal's facts in braces, each constant of an enum by its words ({@code words_sv.properties}). Any language but English gets Swedish.
 *
 * <p>A text that is missing, or that names a fact which the refusal has not, is a bug; a test finds it.
 */
public final class RefusalTexts {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RefusalTexts() {}

    /** The same for every refusal of this code. */
    public static String title(Refusal refusal, Locale locale) {
        return bundle(refusal.getClass(), locale).getString(refusal.code() + ".title");
    }

    /** What stands in the way this time. */
    public static String detail(Refusal refusal, Locale locale) {
        String text = bundle(refusal.getClass(), locale).getString(refusal.code() + ".detail");
        return FACT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        FactWords.of(fact(refusal.facts(), found.group(1), refusal.code()), locale)));
    }

    /** The language of the texts for a reader of the given one. */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : SWEDISH;
    }

    static ResourceBundle bundle(Class<? extends Refusal> refusal, Locale locale) {
        return ResourceBundle.getBundle(
                refusal.getPackageName() + ".refusals", language(locale), refusal.getClassLoader(), ONLY_THIS_LANGUAGE);
    }

    private static Object fact(Map<String, Object> facts, String name, String code) {
        Object fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("The text of %s names {%s}, which is no fact of it".formatted(code, name));
        }
        return fact;
    }
}
