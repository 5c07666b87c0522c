package se.hemvist.kernel.proof;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequirementsTest {

    private static final Pattern NUMBER = Pattern.compile("\\b[SGLTCA]-\\d\\d\\b");

    private final Requirements requirements = Requirements.in(Tree.root());
    private final Numbers numbers = Numbers.in(Tree.root());
    private final Headings headings = Headings.ofTheSources();

    @ParameterizedTest
    @CsvSource({"S,94", "G,144", "L,32"})
    void every_number_of_a_source_is_listed_once_and_in_order(String source, int count) {
        assertThat(requirements.all())
                .extracting(Requirement::id)
                .filteredOn(id -> id.startsWith(source))
                .isEqualTo(numbered(source, count));
    }

    @Test
    void every_requirement_is_whole() {
        assertThat(requirements.all()).hasSize(270).allSatisfy(requirement -> {
            assertThat(requirement.context()).isIn("intake", "lease", "followup", "shared");
            assertThat(requirement.source()).isNotBlank();
            assertThat(requirement.headings()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(requirement.rule()).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource({"CLOCKS,T,46", "LAW_CLOCKS,C,29", "FIGURES,K,28"})
    void every_clock_and_figure_is_listed_once_and_in_order(Part part, String letter, int count) {
        assertThat(numbers.of(part)).extracting(Listed::number).isEqualTo(numbered(letter, count));
        assertThat(numbers.of(part)).flatExtracting(Listed::says).noneMatch(String::isBlank);
    }

    @Test
    void every_reading_is_listed_in_order_and_answers_its_question() {
        List<Listed> readings = numbers.of(Part.READINGS);

        assertThat(readings).hasSizeGreaterThanOrEqualTo(63);
        assertThat(readings).extracting(Listed::number).isEqualTo(numbered("A", readings.size()));
        assertThat(readings).allSatisfy(reading -> {
            assertThat(reading.says().get(0)).endsWith("?");
            assertThat(reading.says().get(1)).endsWith(".");
        });
    }

    /** Each number that a clock names, of whichever list. */
    @Test
    void what_a_clock_comes_from_is_listed() {
        List<String> named = numbers.of(Kind.CLOCK).stream()
                .flatMap(clock -> NUMBER.matcher(String.join(" ", clock.says())).results())
                .map(MatchResult::group)
                .toList();

        assertThat(named).contains("S-58", "A-08", "C-18").allMatch(numbers::has);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Göteborgs Stads rutin för Bostad först | Hembesök                 | true
            Göteborgs Stads rutin för Bostad först | Från ansökan till beslut | true
            Göteborgs Stads rutin för Bostad först | Hembesöket               | false
            Göteborgs Stads rutin för Bostad först | Träningslägenhet         | false
            Försöks- och träningslägenheter        | Träningslägenhet         | true
            Stockholm                              | Stödets faser            | false
            JB 12:45 a                             |                          | true
            jordabalken                            | 12 kap. 45 a §           | true
            lag 1930:173                           | 1 §                      | true
            folkbokföringslagen (1991:481)         | 18 §                     | true
            SoL 34:1                               |                          | true
            lag 1066:1                             | 1 §                      | false
            köplagen                               | 1 §                      | false
            assumption                             | A-27                     | true
            assumption                             | A-99                     | false
            """)
    void a_source_exists_or_it_does_not(String document, @Nullable String section, boolean exists) {
        assertThat(headings.has(document, section == null ? "" : section)).isEqualTo(exists);
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s-%02d".formatted(letter, number))
                .toList();
    }
}
