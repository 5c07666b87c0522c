package se.hemvist.web.rest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.rest.RestMethods.RestMethod;
import se.hemvist.web.rest.input.IfUnchanged;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever says what they have read is told when something else is shown by now: no method takes it and lets it lie. */
class ComparisonsTest {

    private static final JavaClasses SAMPLE = new ClassFileImporter().importClasses(Sample.class, Related.class);

    static List<RestMethod> compared() {
        return taking().filter(method -> method.method().isAnnotatedWith(IfUnchanged.class))
                .toList();
    }

    static List<RestMethod> handingOn() {
        return taking().filter(method -> !method.method().isAnnotatedWith(IfUnchanged.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("compared")
    void what_a_method_has_compared_is_compared_by_the_operation_that_it_calls(RestMethod method) {
        assertThat(Comparisons.changes(method.method())).isNotEmpty().allMatch(Comparisons::asksForSomething);
    }

    @ParameterizedTest
    @MethodSource("handingOn")
    void what_a_method_hands_on_is_looked_at_by_the_operation_that_it_calls(RestMethod method) {
        assertThat(Comparisons.changes(method.method())).isNotEmpty().allMatch(Comparisons::checks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "opens, true, false",
        "opensByAnother, true, false",
        "lists, false, false",
        "onlyHasItOpened, false, false",
        "checksLater, true, true",
    })
    void an_operation_that_compares_is_told_from_one_that_does_not(String operation, boolean asks, boolean checks) {
        JavaMethod sample = sample(operation);

        assertThat(Comparisons.asksForSomething(sample)).isEqualTo(asks);
        assertThat(Comparisons.checks(sample)).isEqualTo(checks);
    }

    @Test
    void a_method_that_only_reads_changes_nothing() {
        assertThat(Comparisons.changes(sample("edgeOfReading"))).isEmpty();
        assertThat(Comparisons.changes(sample("edgeOfOpening"))).containsExactly(sample("opens"));
    }

    private static Stream<RestMethod> taking() {
        return RestMethods.all().stream().filter(RestMethod::usesIfMatch);
    }

    private static JavaMethod sample(String name) {
        return SAMPLE.get(Sample.class).getMethods().stream()
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Operations that compare, and some that do not; never run. */
    record Sample(Access access, Related thing) {

        @Operation("sample.open")
        void opens() {
            access.permit(thing);
        }

        @Operation("sample.open")
        void opensByAnother() {
            List.of(thing).forEach(this::ask);
        }

        private void ask(Related one) {
            access.permit(one);
        }

        @Operation("sample.list")
        void lists() {
            access.permit(Related.installation());
        }

        @Operation("sample.open")
        void onlyHasItOpened() {
            opens();
        }

        @Operation("sample.open")
        void checksLater(Expected expected) {
            opensOther();
            expected.check();
        }

        private void opensOther() {
            access.permit(thing);
        }

        @Operation(value = "sample.read", read = true)
        void reads() {
            access.permit(thing);
        }

        void edgeOfReading() {
            reads();
        }

        void edgeOfOpening() {
            reads();
            through();
        }

        private void through() {
            opens();
        }
    }
}
