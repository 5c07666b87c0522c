package se.hemvist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hemvist.kernel.proof.Csv;
import se.hemvist.kernel.proof.Tree;

/**
 * What tells one city from another: its name and code, and what its reference data is about, the codes and names of its
 * organisations, its districts and areas and the classes of these.
 */
final class CityWords {

    private static final Path REFERENCE = Tree.root().resolve("ear/src/test/resources/reference");

    private static final Set<String> NAMING =
            Set.of("code", "name", "district", "cityArea", "middleArea", "primaryAreas");

    /** The others name people and papers. */
    private static final Pattern FILES = Pattern.compile("(organisations|areas|classed-areas)-[a-z]+\\.csv");

    private static final Pattern CITY =
            Pattern.compile("g[öo]teborg|stockholm|\\b(1480|0180)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED = Pattern.compile("^\\d+ ");

    private final Pattern called;
    private final Pattern classes;

    private CityWords(Set<String> called, Set<String> classes) {
        this.called = anyOf(called, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.classes = anyOf(classes, 0);
    }

    static CityWords read() {
        List<Map<String, String>> rows = files().flatMap(CityWords::rows).toList();
        return new CityWords(words(rows, NAMING::contains), words(rows, column -> column.equals("areaClass")));
    }

    /** In the order of the lists: cities, what they call something, classes of areas. */
    Stream<String> in(String text) {
        return Stream.of(CITY, called, classes)
                .flatMap(words -> words.matcher(text).results())
                .map(MatchResult::group);
    }

    private static Pattern anyOf(Set<String> words, int flags) {
        return Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_-])(?:", ")(?![\\p{L}\\p{N}_-])")),
                flags);
    }

    private static Set<String> words(List<Map<String, String>> rows, Predicate<String> column) {
        return rows.stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(cell -> column.test(cell.getKey()))
                .flatMap(cell -> Stream.of(cell.getValue().split(";", -1)))
                .map(word -> NUMBERED.matcher(word).replaceFirst(""))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Map<String, String>> rows(Path file) {
        List<List<String>> lines = ProductSources.text(file)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Csv::fields)
                .toList();
        List<String> header = lines.get(0);
        return lines.stream().skip(1).map(line -> IntStream.range(0, header.size())
                .boxed()
                .collect(Collectors.toMap(header::get, line::get)));
    }

    private static Stream<Path> files() {
        try (Stream<Path> all = Files.list(REFERENCE)) {
            return all
                    .filter(file -> FILES.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
