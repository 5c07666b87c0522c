package se.hemvist.kernel.proof;

import java.util.List;

import static java.util.stream.Collectors.joining;

/** The list of requirements with their tests, as a plain page. */
final class RequirementsPage {

    private static final List<String> CONTEXTS = List.of("intake", "lease", "followup", "shared");

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
            <p>Only tests that ran and passed in this build are named. S: Stockholm, G: Göteborg, L: the law.</p>
            <table>
            <caption>Summary</caption>
            <thead><tr><th scope="col">Context</th><th scope="col">Requirements</th><th scope="col">Shown</th></tr></thead>
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
            <caption>Requirements of %1$s</caption>
            <thead><tr><th scope="col">No.</th><th scope="col">Heading</th><th scope="col">Rule</th>\
            <th scope="col">Tests</th></tr></thead>
            <tbody>
            %2$s</tbody>
            </table>
            """;

    private final Requirements requirements;
    private final Shown shown;

    RequirementsPage(Requirements requirements, Shown shown) {
        this.requirements = requirements;
        this.shown = shown;
    }

    String html() {
        String summary = CONTEXTS.stream().map(this::summary).collect(joining());
        String sections = CONTEXTS.stream().map(this::section).collect(joining());
        return PAGE.formatted(summary + total(), sections);
    }

    private String summary(String context) {
        return summaryRow("<a href=\"#%1$s\">%1$s</a>".formatted(context), of(context));
    }

    private String total() {
        return summaryRow("all", List.copyOf(requirements.all()));
    }

    private String summaryRow(String name, List<Requirement> rows) {
        long proved = rows.stream()
                .filter(requirement -> !shown.testsOf(requirement.id()).isEmpty())
                .count();
        return "<tr><th scope=\"row\">%s</th><td>%d</td><td>%d</td></tr>%n".formatted(name, rows.size(), proved);
    }

    private String section(String context) {
        return SECTION.formatted(context, of(context).stream().map(this::row).collect(joining()));
    }

    private List<Requirement> of(String context) {
        return requirements.all().stream()
                .filter(requirement -> requirement.context().equals(context))
                .toList();
    }

    private String row(Requirement requirement) {
        return "<tr><th scope=\"row\" id=\"%1$s\">%1$s</th><td lang=\"sv\">%2$s: %3$s</td><td>%4$s</td><td>%5$s</td></tr>%n"
                .formatted(
                        requirement.id(),
                        escaped(requirement.source()),
                        escaped(requirement.heading()),
                        escaped(requirement.rule()),
                        tests(requirement));
    }

    private String tests(Requirement requirement) {
        if (shown.testsOf(requirement.id()).isEmpty()) {
            return "none";
        }
        return shown.testsOf(requirement.id()).stream()
                .map(test -> "<li>%s</li>".formatted(escaped(test)))
                .collect(joining("", "<ul>", "</ul>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
