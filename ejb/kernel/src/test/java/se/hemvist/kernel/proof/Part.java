package se.hemvist.kernel.proof;

import java.util.Locale;

/** A part of the page, with a table of its own. */
enum Part {
    INTAKE(Kind.REQUIREMENT),
    LEASE(Kind.REQUIREMENT),
    FOLLOWUP(Kind.REQUIREMENT),
    SHARED(Kind.REQUIREMENT),
    CLOCKS(Kind.CLOCK),
    LAW_CLOCKS(Kind.CLOCK),
    READINGS(Kind.READING),
    FIGURES(Kind.FIGURE);

    private final Kind kind;

    Part(Kind kind) {
        this.kind = kind;
    }

    /** That of a context. */
    static Part of(String context) {
        return valueOf(context.toUpperCase(Locale.ROOT));
    }

    Kind kind() {
        return kind;
    }

    /** As it is written in the machine-readable list. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its table holds, in words. */
    String caption() {
        return switch (this) {
            case CLOCKS -> "Clocks of the two cities' documents";
            case LAW_CLOCKS -> "Clocks of the law";
            case READINGS -> "Readings of what the sources leave open";
            case FIGURES -> "Figures that are reported";
            default -> "Requirements of " + label();
        };
    }
}
