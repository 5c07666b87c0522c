package se.hemvist.kernel.proof;

import java.util.List;
import java.util.Locale;

/** What a number that a test may show stands for. */
enum Kind {
    /** What a source or the law asks for. */
    REQUIREMENT,
    /** A time that a source or the law sets, or leaves open. */
    CLOCK,
    /** How the house reads what the sources leave open (antagande). */
    READING,
    /** What is counted and reported (nyckeltal). */
    FIGURE;

    /** The column that is quoted, in Swedish. */
    static final String HEADING = "Heading";

    String plural() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }

    /** What the columns of the page are called, between the number and the tests. */
    List<String> columns() {
        return switch (this) {
            case REQUIREMENT -> List.of(HEADING, "Rule");
            case CLOCK -> List.of("From", "Clock", "Starts", "Length", "Then");
            case READING -> List.of("Question", "Reading");
            case FIGURE -> List.of("From", "Figure", "Counted from");
        };
    }
}
