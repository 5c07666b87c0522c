package se.hemvist.batch.run;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * When the nights are begun by themselves, in real time: {@code HEMVIST_NIGHT_AT}, a quarter past midnight if it is not
 * set.
 *
 * @param at never between two and three, an hour that comes not at all or twice when the clocks change
 */
record NightTime(LocalTime at) {

    private static final String SETTING = "HEMVIST_NIGHT_AT";
    private static final String DEFAULT = "00:15";
    private static final Pattern FORM = Pattern.compile("\\d\\d:\\d\\d");
    private static final int UNSURE_HOUR = 2;

    /** @throws IllegalStateException in the hour that is none */
    NightTime {
        if (at.getHour() == UNSURE_HOUR) {
            throw new IllegalStateException(
                    "%s=%s: not between 02:00 and 03:00, an hour that comes twice or not at all".formatted(SETTING, at)
                            + " when the clocks change. Choose another and start again.");
        }
    }

    /** System properties go before the environment. */
    static NightTime ofProcess() {
        return of(name ->
                Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name))));
    }

    /** @throws IllegalStateException if the setting is no time of day, or between two and three */
    static NightTime of(Function<String, Optional<String>> setting) {
        String text = setting.apply(SETTING).orElse(DEFAULT);
        if (!FORM.matcher(text).matches()) {
            throw none(text);
        }
        try {
            return new NightTime(LocalTime.parse(text));
        } catch (DateTimeException noSuchTime) {
            throw none(text);
        }
    }

    private static IllegalStateException none(String text) {
        return new IllegalStateException(
                "%s=%s is no time of day. Write hour and minute: %s".formatted(SETTING, text, DEFAULT));
    }
}
