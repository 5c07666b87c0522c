package se.hemvist.web;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** Several cities run on the same rooms: what differs between them is data, and no code asks which city it is in. */
class OneHouseTest {

    /**
     * Where documents and rules come from is named, and no more than that: titles, addresses and publishers of documents
     * are data, and {@code Source} has a short way to write each of the two. Two texts give a code as an example of its form.
     * The three classes of areas are said where they are declared: the type, the two columns that hold it, the contract. A
     * housing company (bostadsbolag) is also what one of them is called. Each text as often as it stands here; any other in
     * these is found.
     */
    private static final Map<String, List<String>> LET_BE = Map.of(
            "kernel/rule/Source.java",
            List.of(
                    "String ROUTINE = \"Göteborgs Stads rutin för Bostad först\";",
                    "String BROCHURE = ",
                    "Source goteborg(String heading) {",
                    "new Source(ROUTINE, heading)",
                    "Source stockholm(String heading) {",
                    "new Source(BROCHURE, heading)"),
            "application/RuleSets.java",
            List.of(
                    "\"Stockholms Stads Bostadsförmedling AB\"",
                    "\"https://www.bostad.stockholm.se\"",
                    "\"Göteborgs Stads rutin för Bostad först\"",
                    "\"Göteborgs Stads budget\"",
                    "\"Göteborgs stads riktlinje för bistånd till boende\"",
                    "\"Utvärdering av Bodil-projekt, Göteborgs universitet, S Uhnöo 2017\"",
                    "\"Processledare Boendesociala frågor, SF Hisingen\"",
                    "\"Samverkansgruppen för Bostad först, sammankallande: SF Sydväst\""),
            "kernel/number/refusals_sv.properties",
            List.of("En kommunkod har fyra siffror, till exempel 1480."),
            "kernel/number/refusals_en.properties",
            List.of("A municipality code has four digits, such as 1480."),
            "matching/LandlordCheckDue.java",
            List.of("\"Få svar från bostadsbolaget\""),
            "supply/AreaClass.java",
            List.of("    INNER_CITY,", "    INNER_SUBURB,", "    OUTER\n"),
            "intake/V3__supply.sql",
            Collections.nCopies(2, "check (area_class in ('INNER_CITY', 'INNER_SUBURB', 'OUTER'))"),
            "resources/openapi.yaml",
            Collections.nCopies(4, "areaClass: {type: string, enum: [INNER_CITY, INNER_SUBURB, OUTER]}"));

    /** What holds a city's data and nothing that the house runs by: who may log in to the demo's two cities. */
    private static final Set<String> DATA = Set.of("demo-accounts.csv");

    private static final Pattern NOTHING_TOLD = told("(?!)", "(?!)");
    private static final Pattern MARKUP = told("<!\\[CDATA\\[.*?]]>", "<!--.*?-->");

    /** A contract's own words for its readers, beside the form that it demands. */
    private static final Pattern SCHEMA =
            told("<!\\[CDATA\\[.*?]]>", "<!--.*?-->|<(?:\\w+:)?documentation\\b.*?</(?:\\w+:)?documentation>");

    /** What only tells, by how a file's name ends; a text is kept, whatever it holds. Of the contract the examples tell. */
    private static final Map<String, Pattern> TOLD = Map.ofEntries(
            entry(
                    ".java",
                    told(
                            "\"{3}(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"{3}"
                                    + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
                                    + "|'(?:[^'\\\\\\n]|\\\\.)++'",
                            "/\\*.*?\\*/|//[^\\n]*")),
            entry(".sql", told("'[^']*+'|\"[^\"]*+\"", "/\\*.*?\\*/|--[^\\n]*")),
            entry(".properties", told("^[ \\t]*[^#!\\s][^\\n]*", "^[ \\t]*[#!][^\\n]*")),
            entry(".csv", told("\"[^\"]*+\"", "^#[^\\n]*")),
            entry(".yaml", told("(?!)", "^(?<deep> *)examples?:[^\\n]*(?:\\n(?:\\k<deep> [^\\n]*|[ ]*(?=\\n)))*+")),
            entry(".xml", MARKUP),
            entry(".html", MARKUP),
            entry(".xsd", SCHEMA),
            entry(".wsdl", SCHEMA),
            entry(".cli", NOTHING_TOLD),
            entry(".Extension", NOTHING_TOLD),
            entry("hemvist", NOTHING_TOLD));

    private static final Pattern SOURCE_OF_A_RULE = Pattern.compile("Source\\s*\\.(goteborg|stockholm)\\(");
    private static final String TIME_ZONE = "Europe/Stockholm";
    private static final CityWords WORDS = CityWords.read();

    @Test
    void no_code_asks_which_city_it_is_in() {
        assertThat(asking(ProductSources.all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothing_that_the_house_runs_by_asks_which_city_it_is_in(String ending) {
        assertThat(ProductSources.everything().filter(file -> ending(file).equals(ending)))
                .isNotEmpty();
        assertThat(asking(
                        ProductSources.everything().filter(file -> ending(file).equals(ending))))
                .isEmpty();
    }

    static Stream<String> others() {
        return TOLD.keySet().stream().filter(ending -> !ending.equals(".java")).sorted();
    }

    @Test
    void whatever_the_house_runs_by_is_of_a_kind_that_is_looked_through() {
        assertThat(ProductSources.everything().map(OneHouseTest::ending)).isSubsetOf(TOLD.keySet());
        assertThat(ProductSources.everything().map(file -> file.getFileName().toString()))
                .containsAll(DATA);
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
            .java       | if (code.equals("SDF-Farsta")) { }                         | SDF-Farsta
            .java       | if (name.startsWith("Bostads AB Poseidon")) { }            | Bostads AB Poseidon
            .java       | return area.name().equals("bergsjön");                     | bergsjön
            .java       | boolean far = areaClass == AreaClass.OUTER;                | OUTER
            .java       | int poseidons = boende; String a = "sdf-farsta-2";         |
            .sql        | select 1 from a left outer join b on true;                 |
            .sql        | select 1 from a where area = 'Skärholmen';                 | Skärholmen
            .yaml       | enum: [spink, samordnare]                                  | spink
            .yaml       | example: spink                                             |
            .xsd        | <xs:enumeration value="0180"/>                             | 0180
            .xsd        | <xs:documentation>Such as 1480.</xs:documentation>         |
            .wsdl       | <soap:address location="https://goteborg.se/"/>            | goteborg
            .html       | <p>Farsta</p> <!-- Bromma -->                              | Farsta
            .cli        | /system-property=city:add(value=1480)                      | 1480
            hemvist     | curl "$url/areas?district=sdf-jarva"                       | sdf-jarva
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
    void an_example_of_the_contract_ends_where_it_is_no_deeper() {
        assertThat(
                        cities(
                                ".yaml",
                                """
                          example:
                            town: Göteborg

                            code: poseidon
                          enum: [micasa]
                        """))
                .containsExactly("micasa");
    }

    @Test
    void every_text_that_is_let_be_is_there() {
        LET_BE.forEach((file, names) -> assertThat(ProductSources.everything()
                        .filter(source -> source.endsWith(Path.of(file)))
                        .map(ProductSources::text))
                .singleElement()
                .satisfies(text -> assertThat(text).contains(names)));
    }

    /** What it says beside the texts that are let be. */
    private static String withoutLetBe(Path source) {
        String text = ProductSources.text(source);
        List<String> names = LET_BE.entrySet().stream()
                .filter(file -> source.endsWith(Path.of(file.getKey())))
                .flatMap(file -> file.getValue().stream())
                .toList();
        for (String name : names) {
            text = text.replaceFirst(Pattern.quote(name), "");
        }
        return text;
    }

    private static List<String> asking(Stream<Path> sources) {
        return sources.filter(source -> !DATA.contains(source.getFileName().toString()))
                .flatMap(source ->
                        cities(ending(source), withoutLetBe(source)).map(found -> source.getFileName() + ": " + found))
                .toList();
    }

    private static String ending(Path source) {
        String name = source.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : name;
    }

    /** Finds texts, which are kept as such, before what only tells, which may look like one, and the other way about. */
    private static Pattern told(String text, String telling) {
        return Pattern.compile("(?<text>%s)|%s".formatted(text, telling), Pattern.DOTALL | Pattern.MULTILINE);
    }

    private static Stream<String> cities(String ending, String source) {
        String code = TOLD.get(ending).matcher(source).replaceAll("${text}").replace(TIME_ZONE, "");
        return WORDS.in(SOURCE_OF_A_RULE.matcher(code).replaceAll(""));
    }
}
