package se.hemvist.web.rest.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What tells one answer from another. */
class TagTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Told ANSWER =
            told("A", Set.of("KEYS", "RENT"), List.of(new Part(FIRST), new Part(null)), "/a");

    @Test
    void it_stays_as_long_as_the_same_is_shown() {
        assertThat(Tag.of(told("A", Set.of("KEYS", "RENT"), ANSWER.parts(), "/a")))
                .isEqualTo(Tag.of(ANSWER));
    }

    @Test
    void links_and_the_order_of_a_set_say_nothing() {
        Set<String> turned = new LinkedHashSet<>(List.of("RENT", "KEYS"));

        assertThat(Tag.of(told("A", turned, ANSWER.parts(), "/b"))).isEqualTo(Tag.of(ANSWER));
    }

    static List<Told> others() {
        return List.of(
                told("B", ANSWER.items(), ANSWER.parts(), "/a"),
                told("A", Set.of("KEYS"), ANSWER.parts(), "/a"),
                told("A", ANSWER.items(), List.of(new Part(FIRST)), "/a"),
                told("A", ANSWER.items(), List.of(new Part(null), new Part(FIRST)), "/a"),
                told("A", ANSWER.items(), List.of(new Part(FIRST.plusDays(1)), new Part(null)), "/a"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatever_else_is_shown_changes_it(Told other) {
        assertThat(Tag.of(other)).isNotEqualTo(Tag.of(ANSWER));
    }

    @Test
    void it_is_read_from_the_header_that_it_was_told_in() {
        assertThat(Tag.parse('"' + Tag.of(ANSWER).value() + '"')).contains(Tag.of(ANSWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "W/\"7\"", "\"\"", "\"7\", \"8\"", "\"a b\"", "\"å\""})
    void what_is_no_single_strong_tag_is_none(String header) {
        assertThat(Tag.parse(header)).isEmpty();
    }

    private static Told told(String name, Set<String> items, List<Part> parts, String self) {
        return new Told(name, items, parts, Map.of("self", self));
    }

    record Told(String name, Set<String> items, List<Part> parts, @JsonProperty("_links") Map<String, String> links) {}

    record Part(@Nullable LocalDate on) {}
}
