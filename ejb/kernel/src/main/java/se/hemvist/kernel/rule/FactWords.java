package se.hemvist.kernel.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * How the texts for people say a fact: a constant of an enum by {@code words_sv.properties} or {@code words_en.properties} in
 * the package of that enum ({@code CaseState.RECEIVED}), where they have words for it; yes and no as people say them; anything
 * else as it is written.
 */
public final class FactWords {

    private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FactWords() {}

    /** The fact as it is said in the language. */
    public static String of(Object fact, Locale locale) {
        if (fact instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            return word(type, type.getSimpleName() + "." + constant.name(), locale)
                    .orElse(constant.name());
        }
        if (fact instanceof Boolean yes) {
            return word(FactWords.class, "Boolean." + yes, locale).orElseThrow();
        }
        if (fact instanceof Optional<?> perhaps) {
            return perhaps.map(value -> of(value, locale)).orElse("");
        }
        if (fact instanceof Collection<?> several) {
            return several.stream().map(each -> of(each, locale)).collect(Collectors.joining(", "));
        }
        return fact.toString();
    }

    private static Optional<String> word(Class<?> besides, String key, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                            besides.getPackageName() + ".words",
                            RefusalTexts.language(locale),
                            besides.getClassLoader(),
                            ONLY_THIS_LANGUAGE)
                    .getString(key));
        } catch (MissingResourceException wordless) {
            return Optional.empty();
        }
    }
}
