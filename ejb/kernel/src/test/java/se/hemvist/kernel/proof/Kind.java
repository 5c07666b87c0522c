package se.hemvist.kernel.proof;

import java.util.List;

/** What a number that a test may show stands for, and what is said of it. */
enum Kind {
    /** What a source or the law asks for. */
    REQUIREMENT("requirements", Kind.HEADING, "Rule"),
    /** A time that a source or the law sets, or leaves open. */
    CLOCK("clocks", "From", "Clock", "Starts", "Length", "Then"),
    /** How the house reads what the sources leave open (antagande). */
    READING("readings", "Question", "Reading");

    /** The column that is quoted, in Swedish. */
    static final String HEADING = "Heading";

    private final String plural;
    private final List<String> columns;

    Kind(String plural, String... columns) {
        this.plural = plural;
        this.columns = List.of(columns);
    }

    String plural() {
        return plural;
    }

    /** What the columns of the page are called, between the number and the tests. */
    List<String> columns() {
        return columns;
    }
}
