package se.hemvist.kernel.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets the list of requirements beside the tests that passed in this build and writes {@code requirements.csv}
 * ({@code id,context,tests}) for machines and {@code requirements.html} for readers.
 */
public final class Traceability {

    private final Requirements requirements;
    private final Shown shown;

    Traceability(Path root, Instant since) {
        this.requirements = Requirements.in(root);
        this.shown = Shown.in(root, since);
        shown.numbers().stream()
                .filter(number -> !requirements.has(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new UnknownNumber(number, shown.testsOf(number).first());
                });
    }

    /**
     * Fails on a number that is not in the list.
     *
     * @param arguments the top of the tree; the folder to write to; the instant at which this build began
     */
    public static void main(String... arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        Traceability traceability =
                new Traceability(Path.of(arguments[0]).toAbsolutePath().normalize(), Instant.parse(arguments[2]));
        traceability.write(output);
        traceability.summarize(System.out, output);
    }

    void write(Path output) throws IOException {
        Files.createDirectories(output);
        Files.write(output.resolve("requirements.csv"), lines(), StandardCharsets.UTF_8);
        Files.writeString(
                output.resolve("requirements.html"),
                new RequirementsPage(requirements, shown).html(),
                StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        Stream<String> rows = requirements.all().stream().map(requirement -> "%s,%s,%d"
                .formatted(
                        requirement.id(),
                        requirement.context(),
                        shown.testsOf(requirement.id()).size()));
        return Stream.concat(Stream.of("id,context,tests"), rows).toList();
    }

    private void summarize(PrintStream out, Path output) {
        out.printf(
                "%d of %d requirements are shown by tests that passed: %s%n",
                shown.numbers().size(), requirements.all().size(), output.resolve("requirements.html"));
    }
}
