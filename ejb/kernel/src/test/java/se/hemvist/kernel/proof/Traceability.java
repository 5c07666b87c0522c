package se.hemvist.kernel.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/**
 * Sets the lists of requirements, clocks and readings beside the tests that passed in this build and writes
 * {@code requirements.csv} ({@code id,context,tests}) for machines and {@code requirements.html} for readers.
 */
public final class Traceability {

    private final Numbers numbers;
    private final Shown shown;

    Traceability(Path root, Instant since) {
        this.numbers = Numbers.in(root);
        this.shown = Shown.in(root, since);
        shown.numbers().stream()
                .filter(number -> !numbers.has(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new UnknownNumber(number, shown.testsOf(number).first());
                });
    }

    /**
     * Fails on a number that is in no list.
     *
     * @param arguments the top of the tree; the folder to write to; the instant at which this build began
     */
    public static void main(String... arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        Traceability traceability =
                new Traceability(Path.of(arguments[0]).toAbsolutePath().normalize(), Instant.parse(arguments[2]));
        traceability.write(output);
        System.out.printf("%s: %s%n", traceability.summary(), output.resolve("requirements.html"));
    }

    void write(Path output) throws IOException {
        Files.createDirectories(output);
        Files.write(output.resolve("requirements.csv"), lines(), StandardCharsets.UTF_8);
        Files.writeString(
                output.resolve("requirements.html"),
                new RequirementsPage(numbers, shown).html(),
                StandardCharsets.UTF_8);
    }

    /** How many of each kind are shown. */
    String summary() {
        return Stream.of(Kind.values())
                .map(kind -> "%d of %d %s"
                        .formatted(
                                shown.amongst(numbers.of(kind)),
                                numbers.of(kind).size(),
                                kind.plural()))
                .collect(joining(", ", "", " are shown by tests that passed"));
    }

    private List<String> lines() {
        Stream<String> rows = numbers.all().stream().map(listed -> "%s,%s,%d"
                .formatted(
                        listed.number(),
                        listed.part().label(),
                        shown.testsOf(listed.number()).size()));
        return Stream.concat(Stream.of("id,context,tests"), rows).toList();
    }
}
