package se.hemvist.batch.run;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * When jobs are begun by themselves, in real time: the nights by {@code HEMVIST_NIGHT_AT}, a quarter past midnight if it is
 * not set, the months by {@code HEMVIST_MONTH_AT}, a quarter to one.
 *
 * @param setting what it is set by
 * @param at      never between two and three, an hour that comes not at all or twice when the clocks change
 */
record JobTime(String setting, LocalTime at) {

    private static final String NIGHT = "HEMVIST_NIGHT_AT";
    private static final String NIGHT_DEFAULT = "00:15";
    private static final String MONTH = "HEMVIST_MONTH_AT";
    private static final String MONTH_DEFAULT = "00:45";
    private static final Pattern FORM = Pattern.compile("\\d\\d:\\d\\d");
    private static final int UNSURE_HOUR = 2;

    /** @throws IllegalStateException in the hour that is none */
    JobTime {
        if (at.getHour() == UNSURE_HOUR) {
            throw new IllegalStateException(
                    "%s=%s: not between 02:00 and 03:00, an hour that comes twice or not at all".formatted(setting, at)
                            + " when the clocks change. Choose another and start again.");
        }
    }

    /**
     * That of the nights.
     *
     * @throws IllegalStateException if the setting is no time of day, or between two and three
     */
    static JobTime ofNights(Function<String, Optional<String>> process) {
        return of(NIGHT, process.apply(NIGHT).orElse(NIGHT_DEFAULT), NIGHT_DEFAULT);
    }

    /**
     * That of the months.
     *
     * @throws IllegalStateException if the setting is no time of day, or between two and three
     */
    static JobTime ofMonths(Function<String, Optional<String>> process) {
        return of(MONTH, process.apply(MONTH).orElse(MONTH_DEFAULT), MONTH_DEFAULT);
    }

    /** What the process is set to; system properties go before the environment. */
    static Optional<String> ofProcess(String name) {
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
    }

    private static JobTime of(String setting, String text, String usual) {
        if (!FORM.matcher(text).matches()) {
            throw none(setting, text, usual);
        }
        try {
            return new JobTime(setting, LocalTime.parse(text));
        } catch (DateTimeException noSuchTime) {
            throw none(setting, text, usual);
        }
    }

    private static IllegalStateException none(String setting, String text, String usual) {
        return new IllegalStateException(
                "%s=%s is no time of day. Write hour and minute: %s".formatted(setting, text, usual));
    }
}
