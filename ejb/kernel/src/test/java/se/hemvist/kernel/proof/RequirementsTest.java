package se.hemvist.kernel.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequirementsTest {

    private final Requirements requirements = Requirements.in(Tree.root());
    private final Headings headings = Headings.ofTheSources();

    @ParameterizedTest
    @CsvSource({"S,94", "G,144", "L,32"})
    void every_number_of_a_source_is_listed_once_and_in_order(String source, int count) {
        List<String> numbers = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s-%02d".formatted(source, number))
                .toList();

        assertThat(requirements.all())
                .extracting(Requirement::id)
                .filteredOn(id -> id.startsWith(source))
                .isEqualTo(numbers);
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
}
