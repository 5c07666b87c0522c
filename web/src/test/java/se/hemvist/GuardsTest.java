package se.hemvist;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.proof.Csv;
import se.hemvist.kernel.proof.Headings;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every refusal that stands on a rule says which one, where that is written and which facts failed; those that stand on none
 * are listed, with the reason.
 */
class GuardsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(new ModulesTest.WrittenHere())
            .importPackages("se.hemvist");

    /** Anything of what refusals are made of. */
    private static final Map<Class<?>, Object> GIVEN = Map.of(
            LocalDate.class,
            LocalDate.of(2027, 2, 1),
            String.class,
            "on",
            UUID.class,
            UUID.randomUUID(),
            BigDecimal.class,
            BigDecimal.ONE,
            int.class,
            1,
            boolean.class,
            false,
            Optional.class,
            Optional.empty());

    private final Headings headings = Headings.ofTheSources();
    private final Map<String, String> withoutRule = Csv.resource("/se/hemvist/without-rule.csv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    static Stream<Class<?>> refusals() {
        return PRODUCT.stream()
                .filter(type -> type.isAssignableTo(Refusal.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect);
    }

    static Stream<Class<?>> guards() {
        return refusals().filter(refusal -> refusal.isAnnotationPresent(Guards.class));
    }

    @Test
    void the_scan_finds_them() {
        assertThat(refusals().map(GuardsTest::kind))
                .filteredOn(Refusal.Kind.RULE::equals)
                .hasSizeGreaterThan(90);
        assertThat(refusals().map(GuardsTest::kind))
                .filteredOn(kind -> kind != Refusal.Kind.RULE)
                .hasSizeGreaterThan(90);
        assertThat(guards()).hasSizeGreaterThan(110);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void names_its_rule_or_is_listed_with_the_reason_why_it_stands_on_none(Class<?> refusal) {
        boolean names = refusal.isAnnotationPresent(Guards.class);

        assertThat(withoutRule.containsKey(named(refusal)))
                .as("whether %s is listed in without-rule.csv", named(refusal))
                .isEqualTo(!names && mayStandOnARule(refusal));
        assertThat(names || kind(refusal) != Refusal.Kind.RULE)
                .as("%s is by a rule", named(refusal))
                .isTrue();
    }

    @Test
    void what_is_listed_without_a_rule_is_there_and_has_a_reason() {
        assertThat(refusals().map(GuardsTest::named)).containsAll(withoutRule.keySet());
        assertThat(withoutRule.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void gives_the_facts_that_failed(Class<?> refusal) {
        assertThat(givesFacts(refusal)).as("%s gives facts", named(refusal)).isTrue();
    }

    @Test
    void a_guard_without_facts_is_found() {
        assertThat(givesFacts(Factless.class)).isFalse();
        assertThat(givesFacts(CaseRefusal.NotPossibleNow.class)).isTrue();
        assertThat(givesFacts(AccessRefusal.NotAllowed.class))
                .as("by its family")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void names_a_rule_that_is_there_and_where_it_is_written(Class<?> refusal) {
        Optional.ofNullable(refusal.getAnnotation(Guards.class))
                .ifPresent(
                        guards -> assertThat(isThere(guards)).as("%s", guards).isTrue());
    }

    @Test
    void what_is_not_there_is_found() {
        assertThat(Stream.of(NoSuchNumber.class, OtherHeading.class, NoHeading.class, NotDated.class, Both.class))
                .noneMatch(wrong -> isThere(wrong.getAnnotation(Guards.class)));
    }

    @Guards(rule = "A-05")
    private static final class Factless extends Refusal {
        Factless() {
            super(Kind.RULE, Map.of());
        }
    }

    @Guards(rule = "S-199", section = "Ansökan")
    private static final class NoSuchNumber {}

    @Guards(rule = "S-53", section = "Målgrupper")
    private static final class OtherHeading {}

    @Guards(rule = "S-53")
    private static final class NoHeading {}

    @Guards(dated = String.class)
    private static final class NotDated {}

    @Guards(dated = Effective.class, rule = "S-53", section = "Ansökan")
    private static final class Both {}

    private boolean isThere(Guards guards) {
        if (guards.dated() != void.class) {
            return guards.rule().isEmpty() && guards.section().isEmpty() && dates(guards.dated());
        }
        boolean also = Stream.of(guards.also()).allMatch(other -> headings.standsUnder(other.rule(), other.section()));
        return headings.isAssumption(guards.rule())
                ? guards.section().isEmpty() && guards.also().length == 0
                : headings.standsUnder(guards.rule(), guards.section()) && also;
    }

    static Stream<Class<?>> shared() {
        return guards().filter(refusal -> refusal.getAnnotation(Guards.class).also().length > 0);
    }

    @Test
    void the_scan_finds_what_both_cities_share() {
        assertThat(shared()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("shared")
    void what_both_cities_share_is_said_by_the_document_of_the_case_and_never_by_the_other_city_s(Class<?> refusal) {
        for (Programme programme : Programme.values()) {
            assertThat(in(refusal, programme).rule().orElseThrow().source().document())
                    .as("%s in %s", named(refusal), programme)
                    .isEqualTo(programme == Programme.HOUSING_FIRST ? Source.ROUTINE : Source.BROCHURE);
        }
    }

    /** Made as the house makes it, in a case of the programme: its last programme is that of the case. */
    private static Refusal in(Class<?> refusal, Programme programme) {
        return (Refusal) made(refusal.getConstructors()[0], programme);
    }

    private static Object made(Constructor<?> constructor, Programme programme) {
        Object[] given = Stream.of(constructor.getParameterTypes())
                .map(type -> given(type, programme))
                .toArray();
        try {
            return constructor.newInstance(given);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Object given(Class<?> type, Programme programme) {
        if (type == Programme.class) {
            return programme;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return made(type.getDeclaredConstructors()[0], programme);
        }
        return Objects.requireNonNull(GIVEN.get(type), () -> "no " + type);
    }

    /** Its versions are its own or those of the settings in it; what they name as their sources is another test's. */
    private static boolean dates(Class<?> rule) {
        JavaClass type = PRODUCT.contain(rule) ? PRODUCT.get(rule) : new ClassFileImporter().importClass(rule);
        return Stream.concat(Stream.of(type), PRODUCT.stream().filter(each -> isWithin(each, type)))
                .anyMatch(each -> each.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(Effective.class))
                        || each.getMethods().stream()
                                .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Effective.class)));
    }

    private static boolean isWithin(JavaClass type, JavaClass outer) {
        return type.getEnclosingClass().filter(outer::equals).isPresent();
    }

    /** What cannot be read, or is not there, is refused before any rule is asked. */
    private static boolean mayStandOnARule(Class<?> refusal) {
        return kind(refusal) != Refusal.Kind.INPUT && kind(refusal) != Refusal.Kind.UNKNOWN;
    }

    /** As it is listed: its package and class, without what all have in common. */
    private static String named(Class<?> refusal) {
        return refusal.getPackageName().replace("se.hemvist.", "") + "." + refusal.getSimpleName();
    }

    /** Its kind stands in its constructor, or in that of its family. */
    private static Refusal.Kind kind(Class<?> refusal) {
        return family(refusal)
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Refusal.Kind.class))
                .map(access -> Refusal.Kind.valueOf(access.getTarget().getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(refusal + " has no kind"));
    }

    /** That a map with something in it is made in its constructor, or in that of its family. */
    private static boolean givesFacts(Class<?> refusal) {
        return family(refusal)
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(JavaAccess::getTarget)
                .anyMatch(called -> called.getOwner().isEquivalentTo(Map.class)
                        && !called.getRawParameterTypes().isEmpty());
    }

    /** The class and those that it extends, up to the refusal as such. */
    private static Stream<JavaClass> family(Class<?> refusal) {
        JavaClass type = PRODUCT.contain(refusal) ? PRODUCT.get(refusal) : new ClassFileImporter().importClass(refusal);
        return Stream.iterate(
                        Optional.of(type),
                        each -> each.isPresent() && !each.get().isEquivalentTo(Refusal.class),
                        each -> each.get().getRawSuperclass())
                .flatMap(Optional::stream);
    }
}
