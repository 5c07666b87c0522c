package se.hemvist.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Headings;
import se.hemvist.kernel.proof.Tree;

import static org.assertj.core.api.Assertions.assertThat;

/** Every source that a rule names exists: a heading of a document, an act, or a listed assumption. */
class SourcesTest {

    private static final Pattern SOURCE =
            Pattern.compile("\\b(goteborg|stockholm|law|assumed|readAs)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");

    /** What a row of the table cites: a reading, or a heading. */
    private static final Pattern CITED = Pattern.compile("A-\\d\\d|«[^»]*»");

    private static final Pattern NUMBER = Pattern.compile("\\b[SGLTCAK]-\\d{2,3}\\b");

    private final Headings headings = Headings.ofTheSources();

    @Test
    void every_source_in_the_code_exists() {
        List<String> wrong = ProductSources.all()
                .flatMap(file -> sources(ProductSources.text(file))
                        .filter(source -> !exists(source.group(1), source.group(2)))
                        .map(source -> "%s: %s".formatted(file.getFileName(), source.group())))
                .toList();

        assertThat(wrong).as("sources that do not exist").isEmpty();
    }

    @Test
    void every_number_that_the_code_names_is_listed() {
        List<String> unknown = ProductSources.all()
                .flatMap(file -> NUMBER.matcher(ProductSources.text(file))
                        .results()
                        .map(MatchResult::group)
                        .filter(number -> !headings.isNumber(number))
                        .map(number -> file.getFileName() + ": " + number))
                .toList();

        assertThat(unknown).as("numbers that no list has").isEmpty();
    }

    @Test
    void every_class_that_dates_a_rule_has_its_row_in_the_readme() {
        String readme = ProductSources.text(Tree.root().resolve("ejb/README.md"));

        List<String> missing = rules().map(SourcesTest::name)
                .filter(name -> !readme.contains(cell(name)))
                .toList();

        assertThat(missing).as("rules that ejb/README.md lacks").isEmpty();
    }

    @Test
    void the_row_of_a_rule_names_all_its_sources() {
        List<String> readme = ProductSources.text(Tree.root().resolve("ejb/README.md"))
                .lines()
                .toList();

        List<String> missing = rules().flatMap(file -> sources(ProductSources.text(file))
                        .map(source -> source.group(2))
                        .filter(section -> readme.stream()
                                .noneMatch(row -> row.contains(cell(name(file))) && row.contains(section)))
                        .map(section -> name(file) + ": " + section))
                .toList();

        assertThat(missing).as("sources that the rows of ejb/README.md lack").isEmpty();
    }

    /** The other way round: what the table says of a rule is what a refusal by it says. */
    @Test
    void the_row_of_a_rule_names_no_reading_or_heading_that_the_rule_does_not() {
        List<String> readme = ProductSources.text(Tree.root().resolve("ejb/README.md"))
                .lines()
                .toList();

        List<String> more = rules().flatMap(file -> {
                    String code = ProductSources.text(file);
                    Set<String> named =
                            sources(code).map(source -> source.group(2)).collect(Collectors.toSet());
                    return readme.stream()
                            .filter(row -> row.contains(cell(name(file))))
                            .flatMap(row -> CITED.matcher(row.split(" \\| ")[1]).results())
                            .map(cited -> cited.group().replaceAll("[«»]", ""))
                            .filter(cited -> !named.contains(cited))
                            .map(cited -> name(file) + ": " + cited);
                })
                .toList();

        assertThat(more)
                .as("what the rows of ejb/README.md name and the rules do not")
                .isEmpty();
    }

    @Test
    void the_scan_tells_a_wrong_source_from_a_right_one() {
        String code =
                "Source.goteborg(\"Hembesök\"), goteborg(\"Hembesöket\"), law(\n\"JB 12:45 a\").readAs(\"A-98\"), "
                        + "assumed(\"A-99\"), law(\"FL 12 §\"), law(\"FL 13 §\")";

        assertThat(sources(code).filter(source -> !exists(source.group(1), source.group(2))))
                .extracting(MatchResult::group)
                .containsExactly(
                        "goteborg(\"Hembesöket\")", "readAs(\"A-98\")", "assumed(\"A-99\")", "law(\"FL 13 §\")");
    }

    /** The files that date a rule. */
    private static Stream<Path> rules() {
        return ProductSources.all().filter(file -> ProductSources.text(file).contains("Effective.since("));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String cell(String name) {
        return "| `" + name + "` |";
    }

    private boolean exists(String kind, String section) {
        return switch (kind) {
            case "goteborg" -> headings.inGoteborg(section);
            case "stockholm" -> headings.inStockholm(section);
            case "law" -> headings.namesParagraph(section);
            default -> headings.isAssumption(section);
        };
    }

    private static Stream<MatchResult> sources(String code) {
        return SOURCE.matcher(code).results();
    }
}
