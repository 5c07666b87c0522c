package se.hemvist;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is refused because of how things stand is told so in words: no text names a state as the code does. */
class StateWordsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(new ModulesTest.WrittenHere())
            .importPackages("se.hemvist");

    /**
     * Runs of jobs and open deadlines are refused to nobody by where they stand; a concern that is reported already and a contact
     * that is struck have texts of their own.
     */
    private static final Set<String> TOLD_TO_NOBODY =
            Set.of("JobState", "DeadlineState", "ConcernState", "ContactState");

    /** Every way to say a refusal that is given a state. */
    static List<Constructor<?>> ofStates() {
        return PRODUCT.stream()
                .filter(type -> type.isAssignableTo(Refusal.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredConstructors()))
                .filter(refusal -> states(refusal).findAny().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofStates")
    void each_state_is_told_in_words_of_the_readers_language(Constructor<?> refusal)
            throws ReflectiveOperationException {
        refusal.setAccessible(true);
        for (Object[] facts : facts(refusal)) {
            Refusal told = (Refusal) refusal.newInstance(facts);
            for (Locale language : List.of(RefusalTexts.SWEDISH, RefusalTexts.ENGLISH)) {
                assertThat(RefusalTexts.detail(told, language))
                        .as("%s in %s", told.getMessage(), language)
                        .isNotBlank()
                        .doesNotContainPattern("\\b(" + names(facts) + ")\\b");
            }
        }
    }

    @Test
    void the_states_of_every_machine_are_gone_through() {
        Set<String> machines = PRODUCT.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.tryGetMethod("next").isPresent())
                .map(JavaClass::getSimpleName)
                .filter(name -> !TOLD_TO_NOBODY.contains(name))
                .collect(Collectors.toSet());

        assertThat(machines).hasSizeGreaterThan(15);
        assertThat(ofStates().stream()
                        .flatMap(StateWordsTest::states)
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()))
                .containsAll(machines);
    }

    /** Whatever a refusal is told of by a constant of an enum it can say to people. */
    @Test
    void each_enum_that_a_refusal_is_told_of_has_words() {
        Set<Class<?>> told = told().collect(Collectors.toSet());

        assertThat(told).hasSizeGreaterThan(60).allSatisfy(type -> {
            assertThat(words(type, "sv")).as(type.getName()).isEqualTo(constants(type));
            assertThat(words(type, "en")).as(type.getName()).isEqualTo(constants(type));
        });
    }

    /** A fact is the constant, never its name: that would be said as it is. */
    @Test
    void no_refusal_names_a_constant_instead_of_being_told_of_it() {
        assertThat(refusals().filter(type -> type.getCodeUnits().stream()
                        .flatMap(unit -> Stream.concat(
                                unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream()))
                        .anyMatch(access -> access.getName().equals("name")
                                && access.getTargetOwner().isAssignableTo(Enum.class))))
                .isEmpty();
    }

    /** Of an enum that has words each constant has, in both languages, and nothing else has. */
    @Test
    void words_are_whole() {
        List<String> told = new ArrayList<>();
        PRODUCT.stream().filter(JavaClass::isEnum).map(JavaClass::reflect).forEach(type -> {
            Set<String> swedish = words(type, "sv");
            if (!swedish.isEmpty()) {
                told.add(type.getSimpleName());
                assertThat(swedish).as(type.getName()).isEqualTo(constants(type));
            }
            assertThat(words(type, "en")).as(type.getName()).isEqualTo(swedish);
        });

        assertThat(told).hasSizeGreaterThan(40);
    }

    private static Stream<JavaClass> refusals() {
        return PRODUCT.stream().filter(type -> type.isAssignableTo(Refusal.class));
    }

    /** The enums of what refusals are told, and of what they read from that. */
    private static Stream<Class<?>> told() {
        return refusals()
                .flatMap(type -> type.getConstructors().stream())
                .flatMap(refusal -> Stream.concat(
                        refusal.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        refusal.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().getRawReturnType())))
                .filter(JavaClass::isEnum)
                .filter(type -> type.getPackageName().startsWith("se.hemvist"))
                .filter(type -> !type.isEquivalentTo(Refusal.Kind.class))
                .map(JavaClass::reflect);
    }

    private static Set<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Class<?> type, String language) {
        String path = "/" + type.getPackageName().replace('.', '/') + "/words_" + language + ".properties";
        Properties words = new Properties();
        try (InputStream file = type.getResourceAsStream(path)) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String prefix = type.getSimpleName() + ".";
        return words.stringPropertyNames().stream()
                .filter(name ->
                        name.startsWith(prefix) && !words.getProperty(name).isBlank())
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> states(Constructor<?> refusal) {
        return Stream.of(refusal.getParameterTypes()).filter(StateWordsTest::isState);
    }

    private static boolean isState(Class<?> type) {
        return type.isEnum() && type.getSimpleName().endsWith("State");
    }

    private static String names(Object... facts) {
        return Arrays.stream(facts)
                .filter(fact -> isState(fact.getClass()))
                .map(fact -> ((Enum<?>) fact).name())
                .collect(Collectors.joining("|"));
    }

    /** The arguments with each state in the place of each, the rest being whatever will do. */
    private static List<Object[]> facts(Constructor<?> refusal) {
        Class<?>[] types = refusal.getParameterTypes();
        int most = states(refusal)
                .mapToInt(state -> state.getEnumConstants().length)
                .max()
                .orElseThrow();
        return Stream.iterate(0, number -> number < most, number -> number + 1)
                .map(number -> Arrays.stream(types)
                        .map(type -> isState(type) ? constant(type, number) : something(type))
                        .toArray())
                .toList();
    }

    private static Object constant(Class<?> type, int number) {
        Object[] constants = type.getEnumConstants();
        return constants[number % constants.length];
    }

    private static Object something(Class<?> type) {
        if (type.isEnum()) {
            return constant(type, 0);
        }
        if (type.isRecord()) {
            return ofUuid(type);
        }
        Object some = Stream.<Object>of(
                        "2026-11-28", LocalDate.of(2026, 11, 28), UUID.randomUUID(), Optional.empty(), Set.of())
                .filter(type::isInstance)
                .findFirst()
                .orElse(1);
        return some;
    }

    private static Object ofUuid(Class<?> type) {
        try {
            Constructor<?> id = type.getDeclaredConstructor(UUID.class);
            id.setAccessible(true);
            return id.newInstance(UUID.randomUUID());
        } catch (ReflectiveOperationException noId) {
            throw new IllegalStateException(type + " is no id", noId);
        }
    }
}
