package se.hemvist.web.rest;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Tree;
import se.hemvist.web.rest.csv.CsvColumn;

import static org.assertj.core.api.Assertions.assertThat;

/** A refusal points at a part that the caller can have sent. */
class PointersTest {

    private static final List<Pattern> POINTING = List.of(
            Pattern.compile("(?<!Where\\.)\\bat\\(\"([^\"]+)\"\\)"),
            Pattern.compile("Input\\s*\\.\\w+\\((?:[^;\"]|\"[^\"]*\"(?!\\)))*?,\\s*\"([A-Za-z/]+)\"\\)"),
            Pattern.compile("(?:MissingPart|NotSentWhole|DayTooLate|DayTooEarly)\\(\\s*\"([^\"]+)\""));

    /** Parts of the referral, which comes by SOAP. */
    private static final Set<String> IN_SOAP = Set.of("messageId", "consentToReferral", "purpose");

    @Test
    void every_part_that_a_refusal_names_is_a_member_of_a_body_or_a_column_or_a_header() {
        Set<String> sent = sent();
        Set<String> named = named();

        assertThat(sent).hasSizeGreaterThan(300);
        assertThat(named).hasSizeGreaterThan(150);
        named.removeIf(part -> Character.isUpperCase(part.charAt(0))
                || Stream.of(part.split("/", 0)).allMatch(sent::contains));
        assertThat(named).isEmpty();
    }

    private static Set<String> sent() {
        Set<String> sent = new HashSet<>(IN_SOAP);
        RestMethods.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("se.hemvist.web.rest"))
                .filter(JavaClass::isRecord)
                .flatMap(type -> Stream.of(type.reflect().getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(sent::add);
        RestMethods.CLASSES.stream()
                .filter(type -> type.isAssignableTo(CsvColumn.class) && type.isEnum())
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(column -> ((CsvColumn) column).form().heading())
                .forEach(sent::add);
        return sent;
    }

    private static Set<String> named() {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Tree.root().resolve("ejb"))) {
            files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(PointersTest::text)
                    .forEach(text -> POINTING.forEach(
                            pattern -> pattern.matcher(text).results().forEach(found -> named.add(found.group(1)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return named;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
