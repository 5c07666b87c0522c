package se.hemvist.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Several cities run on the same rooms: what differs between them is data, and no code asks which city it is in. */
class OneHouseTest {

    /**
     * Where documents and rules come from is named, and no more than that: titles, addresses and publishers of documents
     * are data, and {@code Source} has a short way to write each of the two. Two texts give a code as an example of its form.
     * Each text once; any other in these is found.
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
                    "\"Utvärdering av Bodil-projekt, Göteborgs universitet, S Uhnöo 2017\""),
            "kernel/number/refusals_sv.properties",
            List.of("En kommunkod har fyra siffror, till exempel 1480."),
            "kernel/number/refusals_en.properties",
            List.of("A municipality code has four digits, such as 1480."));

    /** What only tells, by how a file's name ends; a text is kept, whatever it holds. Contracts, with examples, are let be. */
    private static final Map<String, Pattern> TOLD = Map.of(
            ".java",
            told(
                    "\"{3}(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"{3}"
                            + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
                            + "|'(?:[^'\\\\\\n]|\\\\.)++'",
                    "/\\*.*?\\*/|//[^\\n]*"),
            ".sql",
            told("'[^']*+'|\"[^\"]*+\"", "/\\*.*?\\*/|--[^\\n]*"),
            ".xml",
            told("<!\\[CDATA\\[.*?]]>", "<!--.*?-->"),
            ".properties",
            told("^[ \\t]*[^#!\\s][^\\n]*", "^[ \\t]*[#!][^\\n]*"),
            ".csv",
            told("\"[^\"]*+\"", "^#[^\\n]*"));

    private static final Pattern SOURCE_OF_A_RULE = Pattern.compile("Source\\s*\\.(goteborg|stockholm)\\(");
    private static final String TIME_ZONE = "Europe/Stockholm";
    private static final Pattern A_CITY =
            Pattern.compile("g[öo]teborg|stockholm|\\b(1480|0180)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void no_code_asks_which_city_it_is_in() {
        assertThat(asking(ProductSources.all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".sql", ".xml", ".properties", ".csv"})
    void nothing_that_the_house_runs_by_asks_which_city_it_is_in(String ending) {
        assertThat(ProductSources.resources(ending)).isNotEmpty();
        assertThat(asking(ProductSources.resources(ending))).isEmpty();
    }

    @Test
    void the_scan_finds_a_question_and_lets_sources_be() {
        assertThat(cities(".java", "if (municipality.code().equals(\"0180\")) { GOTEBORG.on(day); }"))
                .containsExactly("0180", "GOTEBORG");
        assertThat(cities(
                        ".java",
                        "/** Göteborg */ Source.goteborg(\"Beslut\") // Stockholm\n ZoneId.of(\"Europe/Stockholm\")"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            .java       | String at = "https://a.se"; return code.equals("0180");    | 0180
            .java       | String at = "https://www.stockholm.se"; // Göteborg        | stockholm
            .java       | char mark = '"'; String path = "/*"; ask("1480"); // "0180" | 1480
            .java       | String said = "\\"//"; ask("0180");                        | 0180
            .java       | /* "1480" */ int code = 180; // it's "0180"                 |
            .sql        | update kernel.a set b = '--' where code = '0180'; -- 1480  | 0180
            .sql        | /* 0180 */ select 1; -- it's '1480'                        |
            .xml        | <property name="city" value="0180"/> <!-- 1480 -->         | 0180
            .xml        | <!-- Göteborg --> <step id="open"/>                        |
            .properties | title=Gäller i # Stockholm                                 | Stockholm
            .properties | # Stockholm                                                |
            .csv        | case.read,coordinator,"1480"                               | 1480
            .csv        | # 1480                                                     |
            """)
    void what_is_said_in_a_text_is_found_and_what_only_tells_is_not(String ending, String line, String found) {
        assertThat(cities(ending, line)).containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_text_of_several_lines_is_a_text() {
        assertThat(cities(".java", "String a = \"\"\"\n  https://a \"b\" // '0180'\n\"\"\"; // 1480"))
                .containsExactly("0180");
    }

    @Test
    void every_name_of_a_document_that_is_let_be_is_there() {
        NAMES_OF_DOCUMENTS.forEach(
                (file, names) -> assertThat(Stream.concat(ProductSources.all(), ProductSources.resources(".properties"))
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

    private static List<String> asking(Stream<Path> sources) {
        return sources.flatMap(source ->
                        cities(ending(source), withoutNames(source)).map(found -> source.getFileName() + ": " + found))
                .toList();
    }

    private static String ending(Path source) {
        String name = source.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }

    /** Finds texts, which are kept as such, before what only tells, which may look like one, and the other way about. */
    private static Pattern told(String text, String telling) {
        return Pattern.compile("(?<text>%s)|%s".formatted(text, telling), Pattern.DOTALL | Pattern.MULTILINE);
    }

    private static Stream<String> cities(String ending, String source) {
        String code = TOLD.get(ending).matcher(source).replaceAll("${text}").replace(TIME_ZONE, "");
        return A_CITY.matcher(SOURCE_OF_A_RULE.matcher(code).replaceAll(""))
                .results()
                .map(found -> found.group());
    }
}
