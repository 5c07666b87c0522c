package se.hemvist.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Several cities run on the same rooms: what differs between them is data, and no code asks which city it is in. */
class OneHouseTest {

    /**
     * Where documents and rules come from is named, and no more than that: titles, addresses and publishers of documents
     * are data, and {@code Source} has a short way to write each of the two. Each text once; any other in these is found.
     */
    private static final Map<String, List<String>> NAMES_OF_DOCUMENTS = Map.of(
            "kernel/rule/Source.java",
            List.of(
                    "String GOTEBORG = \"Göteborgs Stads rutin för Bostad först\";",
                    "String STOCKHOLM = ",
                    "Source goteborg(String heading) {",
                    "new Source(GOTEBORG, heading)",
                    "Source stockholm(String heading) {",
                    "new Source(STOCKHOLM, heading)"),
            "application/RuleSets.java",
            List.of(
                    "\"Stockholms Stads Bostadsförmedling AB\"",
                    "\"https://www.bostad.stockholm.se\"",
                    "\"Göteborgs Stads rutin för Bostad först\"",
                    "\"Göteborgs Stads budget\"",
                    "\"Göteborgs stads riktlinje för bistånd till boende\"",
                    "\"Utvärdering av Bodil-projekt, Göteborgs universitet, S Uhnöo 2017\""));

    private static final Pattern TOLD = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern SOURCE_OF_A_RULE = Pattern.compile("Source\\s*\\.(goteborg|stockholm)\\(");
    private static final String TIME_ZONE = "Europe/Stockholm";
    private static final Pattern A_CITY =
            Pattern.compile("g[öo]teborg|stockholm|\\b(1480|0180)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void no_code_asks_which_city_it_is_in() {
        List<String> asking = ProductSources.all()
                .flatMap(source -> cities(withoutNames(source)).map(found -> source.getFileName() + ": " + found))
                .toList();

        assertThat(asking).isEmpty();
    }

    @Test
    void the_scan_finds_a_question_and_lets_sources_be() {
        assertThat(cities("if (municipality.code().equals(\"0180\")) { GOTEBORG.on(day); }"))
                .containsExactly("0180", "GOTEBORG");
        assertThat(cities("/** Göteborg */ Source.goteborg(\"Beslut\") // Stockholm\n ZoneId.of(\"Europe/Stockholm\")"))
                .isEmpty();
    }

    @Test
    void every_name_of_a_document_that_is_let_be_is_there() {
        NAMES_OF_DOCUMENTS.forEach((file, names) -> assertThat(ProductSources.all()
                        .filter(source -> source.endsWith(Path.of(file)))
                        .map(ProductSources::text))
                .singleElement()
                .satisfies(text -> assertThat(text).contains(names)));
    }

    /** What it says beside the names of documents, of which each is let be once. */
    private static String withoutNames(Path source) {
        String text = ProductSources.text(source);
        List<String> names = NAMES_OF_DOCUMENTS.entrySet().stream()
                .filter(file -> source.endsWith(Path.of(file.getKey())))
                .flatMap(file -> file.getValue().stream())
                .toList();
        for (String name : names) {
            text = text.replaceFirst(Pattern.quote(name), "");
        }
        return text;
    }

    private static Stream<String> cities(String source) {
        String code = TOLD.matcher(source).replaceAll("").replace(TIME_ZONE, "");
        return A_CITY.matcher(SOURCE_OF_A_RULE.matcher(code).replaceAll(""))
                .results()
                .map(found -> found.group());
    }
}
