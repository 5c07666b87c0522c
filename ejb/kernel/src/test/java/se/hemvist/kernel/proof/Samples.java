package se.hemvist.kernel.proof;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Small test classes that are run by {@link ShownListenerTest} only: Surefire does not look into nested classes. */
final class Samples {

    private Samples() {}

    static class OfEachKind {

        @Test
        @Shows({"G-15", "L-17"})
        void passes() {}

        @Test
        @Shows("G-16")
        void fails() {
            fail("as it should");
        }

        @Test
        @Shows("G-17")
        void is_given_up() {
            assumeThat(true).isFalse();
        }

        @Test
        @Disabled("as it should be")
        @Shows("G-18")
        void is_skipped() {}

        @Test
        void is_not_marked() {}
    }

    static class WithMany {

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Shows("G-15")
        void all_pass(int number) {
            assertThat(number).isPositive();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, -1})
        @Shows("G-16")
        void one_fails(int number) {
            assertThat(number).isPositive();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, -1})
        @Shows("G-17")
        void one_is_given_up(int number) {
            assumeThat(number).isPositive();
        }

        @TestFactory
        @Shows("G-18")
        Stream<DynamicTest> all_dynamic_pass() {
            return Stream.of("a", "b").map(name -> DynamicTest.dynamicTest(name, () -> {}));
        }

        @TestFactory
        @Shows("G-19")
        Stream<DynamicTest> one_dynamic_fails() {
            return Stream.of("a", "b")
                    .map(name ->
                            DynamicTest.dynamicTest(name, () -> assertThat(name).isEqualTo("a")));
        }

        @TestFactory
        @Shows("G-20")
        Stream<DynamicTest> none_at_all() {
            return Stream.empty();
        }
    }

    @Shows("S-02")
    static class AllPass {

        @Test
        void passes() {}

        @Test
        @Disabled("does not speak against the others")
        void is_skipped() {}

        @Nested
        class Inside {
            @Test
            @Shows("S-03")
            void passes() {}
        }
    }

    @Shows("S-04")
    static class OneFails {

        @Test
        void passes() {}

        @Test
        void fails() {
            fail("as it should");
        }
    }

    @Shows("S-05")
    static class NoneRuns {

        @Test
        @Disabled("as it should be")
        void is_skipped() {}
    }

    @Shows("S-47")
    static class CannotStart {

        @BeforeAll
        static void fails() {
            fail("as it should");
        }

        @Test
        @Shows("S-94")
        void never_runs() {}
    }

    static class Unknown {

        @Test
        @Shows("G-999")
        void shows_what_nobody_asked_for() {}
    }
}
