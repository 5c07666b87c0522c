package se.hemvist.kernel.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** What a test demands of every sealed family of refusals: its cases, and their texts in Swedish and English. */
public final class Refusals {

    private static final Pattern FACT = Pattern.compile("\\{([^}]*)}");

    private Refusals() {}

    /** Every case of a sealed family. */
    public static List<Class<? extends Refusal>> casesOf(Class<? extends Refusal> family) {
        assertThat(family.isSealed() || Modifier.isFinal(family.getModifiers()))
                .as("%s is sealed, so that its cases can be counted", family.getSimpleName())
                .isTrue();
        return cases(family).toList();
    }

    /** Demands that every case of the family has its texts in both languages, and that there are no others. */
    public static void demandTexts(Class<? extends Refusal> family) {
        demandTexts(List.of(family));
    }

    /** Demands the same of all the families of one package. */
    public static void demandTexts(List<Class<? extends Refusal>> families) {
        Set<String> wanted = families.stream()
                .flatMap(family -> casesOf(family).stream())
                .map(Refusal::codeOf)
                .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                .collect(Collectors.toCollection(TreeSet::new));
        Properties swedish = texts(families.get(0), "sv");
        Properties english = texts(families.get(0), "en");
        assertThat(new TreeSet<>(swedish.stringPropertyNames()))
                .as("Swedish texts")
                .isEqualTo(wanted);
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .as("English texts")
                .isEqualTo(wanted);
        assertThat(wanted).allSatisfy(key -> {
            assertThat(swedish.getProperty(key)).isNotBlank();
            assertThat(facts(english.getProperty(key)))
                    .as("facts in the text %s", key)
                    .isEqualTo(facts(swedish.getProperty(key)));
        });
    }

    /**
     * Demands of a refusal as a caller gets it that it names the rule that it stands on, with the version applied, and the
     * facts that failed.
     */
    public static void demandRule(Refusal refusal) {
        boolean guards = refusal.getClass().isAnnotationPresent(Guards.class);
        assertThat(refusal.rule().isPresent())
                .as("%s names the rule and the version that was applied", refusal.code())
                .isEqualTo(guards);
        assertThat(guards || refusal.kind() != Refusal.Kind.RULE)
                .as("%s is by a rule", refusal.code())
                .isTrue();
        if (guards) {
            assertThat(refusal.facts()).as("the facts of %s", refusal.code()).isNotEmpty();
        }
    }

    /** Demands that this refusal can be said in both languages: its texts name no fact that it has not. */
    public static void demandSaid(Refusal refusal) {
        assertThat(Stream.of(RefusalTexts.SWEDISH, RefusalTexts.ENGLISH)).allSatisfy(language -> {
            assertThat(RefusalTexts.title(refusal, language)).isNotBlank();
            assertThat(RefusalTexts.detail(refusal, language)).isNotBlank().doesNotContain("{");
        });
    }

    private static Stream<Class<? extends Refusal>> cases(Class<? extends Refusal> type) {
        Stream<Class<? extends Refusal>> nested = type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> cases(each.asSubclass(Refusal.class)))
                : Stream.empty();
        return Modifier.isAbstract(type.getModifiers()) ? nested : Stream.concat(Stream.of(type), nested);
    }

    private static Properties texts(Class<? extends Refusal> family, String language) {
        String path = "/" + family.getPackageName().replace('.', '/') + "/refusals_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream file = family.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Set<String> facts(String text) {
        return FACT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
