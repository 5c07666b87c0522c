package se.hemvist.kernel.proof;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** The lists of requirements, clocks and readings with their tests, as a plain page. */
final class RequirementsPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Hemvist: requirements and the tests that show them</title>
            <style>
            body { font: 100%%/1.5 sans-serif; margin: 1rem auto; max-width: 80rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            caption { font-weight: bold; text-align: left; }
            th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; vertical-align: top; }
            td ul { margin: 0; padding-left: 1rem; }
            td li { overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            <h1>Requirements and the tests that show them</h1>
            <p>Only tests that ran and passed in this build are named. S: Stockholm, G: Göteborg, L: the law; T: a clock of the
            two cities' documents, C: a clock of the law; A: how the house reads what the sources leave open; K: a figure.</p>
            <table>
            <caption>Summary</caption>
            <thead><tr><th scope="col">Part</th><th scope="col">Listed</th><th scope="col">Shown</th></tr></thead>
            <tbody>
            %s</tbody>
            </table>
            %s</main>
            </body>
            </html>
            """;

    private static final String SECTION =
            """
            <h2 id="%1$s">%1$s</h2>
            <table>
            <caption>%2$s</caption>
            <thead><tr><th scope="col">No.</th>%3$s<th scope="col">Tests</th></tr></thead>
            <tbody>
            %4$s</tbody>
            </table>
            """;

    private final Numbers numbers;
    private final Shown shown;

    RequirementsPage(Numbers numbers, Shown shown) {
        this.numbers = numbers;
        this.shown = shown;
    }

    String html() {
        String summary = Stream.of(Kind.values()).map(this::summary).collect(joining());
        String sections = Stream.of(Part.values()).map(this::section).collect(joining());
        return PAGE.formatted(summary, sections);
    }

    /** The parts of a kind, and all of them together. */
    private String summary(Kind kind) {
        return Stream.of(Part.values())
                .filter(part -> part.kind() == kind)
                .map(part -> summaryRow("<a href=\"#%1$s\">%1$s</a>".formatted(part.label()), numbers.of(part)))
                .collect(joining("", "", summaryRow("all " + kind.plural(), numbers.of(kind))));
    }

    private String summaryRow(String name, List<Listed> rows) {
        return "<tr><th scope=\"row\">%s</th><td>%d</td><td>%d</td></tr>%n"
                .formatted(name, rows.size(), shown.amongst(rows));
    }

    private String section(Part part) {
        String columns = part.kind().columns().stream()
                .map("<th scope=\"col\">%s</th>"::formatted)
                .collect(joining());
        String rows = numbers.of(part).stream().map(this::row).collect(joining());
        return SECTION.formatted(part.label(), part.caption(), columns, rows);
    }

    private String row(Listed listed) {
        String cells = IntStream.range(0, listed.says().size())
                .mapToObj(column ->
                        cell(listed.kind().columns().get(column), listed.says().get(column)))
                .collect(joining());
        return "<tr><th scope=\"row\" id=\"%1$s\">%1$s</th>%2$s<td>%3$s</td></tr>%n"
                .formatted(listed.number(), cells, tests(shown.testsOf(listed.number())));
    }

    private static String cell(String column, String text) {
        String language = column.equals(Kind.HEADING) ? " lang=\"sv\"" : "";
        return "<td%s>%s</td>".formatted(language, escaped(text));
    }

    private static String tests(Collection<String> tests) {
        if (tests.isEmpty()) {
            return "none";
        }
        return tests.stream()
                .map(test -> "<li>%s</li>".formatted(escaped(test)))
                .collect(joining("", "<ul>", "</ul>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
