package se.hemvist.kernel.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * How the texts for people say a fact: a constant of an enum by {@code words_sv.properties} or {@code words_en.properties} in
 * the package of that enum ({@code CaseState.RECEIVED}), where they have words for it; anything else as it is written.
 */
final class FactWords {

    private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FactWords() {}

    static String of(Object fact, Locale locale) {
        if (fact instanceof Enum<?> constant) {
            return constant(constant, locale);
        }
        if (fact instanceof Optional<?> perhaps) {
            return perhaps.map(value -> of(value, locale)).orElse("");
        }
        if (fact instanceof Collection<?> several) {
            return several.stream().map(each -> of(each, locale)).collect(Collectors.joining(", "));
        }
        return fact.toString();
    }

    private static String constant(Enum<?> constant, Locale locale) {
        Class<?> type = constant.getDeclaringClass();
        try {
            return ResourceBundle.getBundle(
                            type.getPackageName() + ".words",
                            RefusalTexts.language(locale),
                            type.getClassLoader(),
                            ONLY_THIS_LANGUAGE)
                    .getString(type.getSimpleName() + "." + constant.name());
        } catch (MissingResourceException wordless) {
            return constant.name();
        }
    }
}
