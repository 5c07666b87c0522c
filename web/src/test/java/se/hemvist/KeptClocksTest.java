package se.hemvist;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.proof.Clocks;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the catalogue's and the law's clocks is a row in the register of deadlines, and what the others are instead. */
class KeptClocksTest {

    private static final String ROW = "ROW";
    private static final String ELSEWHERE = "(GUARD|JOB|COMPUTED|LETTER|NOBODYS|TO_COME): .+";

    /** Kinds that the lists of clocks have no line for: their numbers are those of a requirement, a reading or an article. */
    private static final Set<String> NO_CLOCKS =
            Set.of("A-11", "FL-20", "FL-20-END", "G-91", "L-03", "L-09", "L-18", "L-18-CASE", "L-32");

    private final Map<String, String> kept = Clocks.kept();

    @Test
    void each_clock_says_how_it_is_kept_and_why_if_it_is_no_row() {
        assertThat(kept).hasSizeGreaterThan(70);
        assertThat(kept.values()).allMatch(how -> how.equals(ROW) || how.matches(ELSEWHERE));
    }

    @Test
    void each_clock_that_is_a_row_has_a_kind_of_deadline_and_each_kind_a_clock() throws ReflectiveOperationException {
        Set<String> rows = kept.entrySet().stream()
                .filter(clock -> clock.getValue().equals(ROW))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kinds = new TreeSet<>(kinds().keySet());
        kinds.removeAll(NO_CLOCKS);

        Set<String> clocks = kinds.stream().map(KeptClocksTest::clock).collect(Collectors.toSet());

        assertThat(clocks).isEqualTo(rows);
    }

    @Test
    void the_kinds_without_a_clock_are_there() throws ReflectiveOperationException {
        assertThat(kinds().keySet()).containsAll(NO_CLOCKS);
    }

    /** One clock may have several rows: {@code T-08-BLOCK} is one of T-08. */
    private static String clock(String kind) {
        return kind.replaceFirst("^([A-Z]+-\\d+)-.*", "$1");
    }

    /** By code, the kinds of deadlines that the house has. */
    private static Map<String, Class<?>> kinds() throws ReflectiveOperationException {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(new ModulesTest.WrittenHere())
                .importPackages("se.hemvist");
        Map<String, Class<?>> kinds = new TreeMap<>();
        for (JavaClass found : product) {
            if (found.isAssignableTo(DeadlineKind.class)
                    && !found.isInterface()
                    && !found.getModifiers().contains(JavaModifier.ABSTRACT)) {
                Constructor<?> maker = found.reflect().getDeclaredConstructor();
                maker.setAccessible(true);
                kinds.put(((DeadlineKind) maker.newInstance()).code(), found.reflect());
            }
        }
        return kinds;
    }
}
