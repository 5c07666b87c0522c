package se.hemvist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Contexts share ids, no tables: neither migrations nor queries of one name a table of another. */
class TablesTest {

    private static final Path EJB = Path.of("..", "ejb");

    @ParameterizedTest
    @ValueSource(strings = {"intake", "lease", "followup"})
    void a_context_leaves_the_tables_of_the_others_alone(String context) {
        assertThat(sources(context).filter(file -> namesAnother(context, read(file))))
                .isEmpty();
    }

    @Test
    void the_search_finds_what_it_looks_for() {
        assertThat(namesAnother("lease", "select * from intake.person")).isTrue();
        assertThat(namesAnother("lease", "foreign key (case_id) references intake.case_file"))
                .isTrue();
        assertThat(namesAnother("lease", "insert into lease.sublease")).isFalse();
        assertThat(namesAnother("lease", "import se.hemvist.intake.offer.Offers;"))
                .isFalse();
        assertThat(sources("intake")).isNotEmpty();
    }

    private static boolean namesAnother(String context, String text) {
        String others = String.join(
                "|",
                List.of("intake", "lease", "followup").stream()
                        .filter(name -> !name.equals(context))
                        .toList());
        return Pattern.compile(
                        "\\b(from|join|into|update|references|on|table)\\s+(" + others + ")\\.\\w",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static Stream<Path> sources(String context) {
        Path main = EJB.resolve(context).resolve("src/main");
        try (Stream<Path> all = Files.walk(main)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|sql|xml)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
