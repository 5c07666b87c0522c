package se.hemvist.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several cities run on the same rooms: what differs between them is data, and no code asks which city it is in. */
class OneHouseTest {

    /** Where documents and rules come from may be named: it decides nothing. */
    private static final Set<String> NAME_DOCUMENTS = Set.of("Source.java", "RuleSets.java");

    private static final Pattern TOLD = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern SOURCE_OF_A_RULE = Pattern.compile("Source\\s*\\.(goteborg|stockholm)\\(");
    private static final String TIME_ZONE = "Europe/Stockholm";
    private static final Pattern A_CITY =
            Pattern.compile("g[öo]teborg|stockholm|\\b(1480|0180)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void no_code_asks_which_city_it_is_in() {
        List<String> asking = ProductSources.all()
                .filter(source -> !NAME_DOCUMENTS.contains(name(source)))
                .flatMap(source -> cities(ProductSources.text(source)).map(found -> name(source) + ": " + found))
                .toList();

        assertThat(asking).isEmpty();
    }

    @Test
    void the_scan_finds_a_question_and_lets_sources_be() {
        assertThat(cities("if (municipality.code().equals(\"0180\")) { GOTEBORG.on(day); }"))
                .containsExactly("0180", "GOTEBORG");
        assertThat(cities("/** Göteborg */ Source.goteborg(\"Beslut\") // Stockholm\n ZoneId.of(\"Europe/Stockholm\")"))
                .isEmpty();
        assertThat(NAME_DOCUMENTS).allMatch(file -> ProductSources.all()
                .anyMatch(source -> name(source).equals(file)
                        && cities(ProductSources.text(source)).findAny().isPresent()));
    }

    private static Stream<String> cities(String source) {
        String code = TOLD.matcher(source).replaceAll("").replace(TIME_ZONE, "");
        return A_CITY.matcher(SOURCE_OF_A_RULE.matcher(code).replaceAll(""))
                .results()
                .map(found -> found.group());
    }

    private static String name(Path source) {
        return source.getFileName().toString();
    }
}
