package se.hemvist.kernel.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which tests passed in this build, by the number that they show. */
final class Shown {

    private final Map<String, SortedSet<String>> tests;

    private Shown(Map<String, SortedSet<String>> tests) {
        this.tests = tests;
    }

    /** What was written at or after an instant, that is in this build and not in an earlier one. */
    static Shown in(Path root, Instant since) {
        Map<String, SortedSet<String>> tests = new TreeMap<>();
        files(root).stream().filter(file -> !modified(file).isBefore(since)).forEach(file -> {
            for (String line : Csv.lines(file)) {
                List<String> fields = Csv.fields(line);
                tests.computeIfAbsent(fields.get(0), number -> new TreeSet<>()).add(fields.get(1));
            }
        });
        return new Shown(tests);
    }

    Set<String> numbers() {
        return Collections.unmodifiableSet(tests.keySet());
    }

    SortedSet<String> testsOf(String number) {
        return Collections.unmodifiableSortedSet(tests.getOrDefault(number, Collections.emptySortedSet()));
    }

    /** How many of these some test has shown. */
    long amongst(List<Listed> numbers) {
        return numbers.stream()
                .filter(listed -> tests.containsKey(listed.number()))
                .count();
    }

    /** Modules lie one or two folders below the top. */
    private static List<Path> files(Path root) {
        return Stream.concat(inside(root).stream(), inside(root).stream().flatMap(room -> inside(room).stream()))
                .flatMap(module -> inside(module.resolve("target/shown")).stream())
                .filter(file -> file.toString().endsWith(".csv"))
                .sorted()
                .toList();
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
