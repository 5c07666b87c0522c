package se.hemvist;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.proof.Headings;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal by a rule says which one, and where that is written; beside these only what is not possible now may. */
class GuardsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(new ModulesTest.WrittenHere())
            .importPackages("se.hemvist");

    private final Headings headings = Headings.ofTheSources();

    static Stream<Class<?>> refusals() {
        return PRODUCT.stream()
                .filter(type -> type.isAssignableTo(Refusal.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect);
    }

    @Test
    void the_scan_finds_them() {
        assertThat(refusals().filter(GuardsTest::isByRule)).hasSizeGreaterThan(90);
        assertThat(refusals().filter(refusal -> !isByRule(refusal))).hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void names_its_rule_if_one_forbids_it_and_otherwise_only_where_one_says_what_comes_first(Class<?> refusal) {
        boolean named = refusal.isAnnotationPresent(Guards.class);

        assertThat(named).isEqualTo(isByRule(refusal) || (named && is(refusal, Refusal.Kind.STATE)));
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
        return headings.isAssumption(guards.rule())
                ? guards.section().isEmpty()
                : headings.standsUnder(guards.rule(), guards.section());
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

    private static boolean isByRule(Class<?> refusal) {
        return is(refusal, Refusal.Kind.RULE);
    }

    /** Its kind stands in its constructor, or in that of its family. */
    private static boolean is(Class<?> refusal, Refusal.Kind kind) {
        return Stream.iterate(
                        Optional.of(PRODUCT.get(refusal)),
                        type -> type.isPresent() && !type.get().isEquivalentTo(Refusal.class),
                        type -> type.get().getRawSuperclass())
                .flatMap(Optional::stream)
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Refusal.Kind.class)
                        && access.getTarget().getName().equals(kind.name()));
    }
}
