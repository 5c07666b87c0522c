package se.hemvist.kernel.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * One numbered requirement of the sources or the law.
 *
 * @param heading the heading of the source under which it stands, or several, with a semicolon between
 * @param rule in our own words
 */
record Requirement(String id, String context, String source, String heading, String rule) {

    static Requirement of(List<String> row) {
        return new Requirement(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
    }

    Stream<String> headings() {
        return Stream.of(heading.split("; "));
    }
}
