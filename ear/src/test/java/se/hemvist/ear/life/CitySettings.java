package se.hemvist.ear.life;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said of a city that is to be generated, by -D as {@code ear/README.md} has it; read before anything is made.
 *
 * @param plan   which city, and who lives there already
 * @param from   the first day; today if nobody says
 * @param length how long it is played
 * @param copies how many copies are made of it in the end
 */
record CitySettings(CityPlan plan, Optional<LocalDate> from, long seed, Length length, int copies) {

    /**
     * How long a city is played.
     *
     * @param newPerYear how many come in a year
     * @param days       at least
     * @param leases     and on until so many are lived in
     */
    record Length(int newPerYear, int days, int leases) {}

    private static final String PREFIX = "hemvist.city.";

    /** @throws IllegalArgumentException if something said is none of what may be said; the message names it */
    static CitySettings ofSystem() {
        CityPlan whole = said("plan", CityPlan::named, CityPlan.GOTEBORG);
        CityPlan plan = whole.remembering(number("past", whole.monthsBefore()));
        return new CitySettings(
                plan,
                said("from", day -> Optional.of(LocalDate.parse(day)), Optional.empty()),
                said("seed", Long::valueOf, 1L),
                new Length(number("newPerYear", plan.newPerYear()), number("days", 120), number("leases", 0)),
                number("copies", 0));
    }

    private static int number(String name, int usual) {
        int number = said(name, Integer::valueOf, usual);
        if (number < 0) {
            throw new IllegalArgumentException("-D%s%s=%d: not less than 0".formatted(PREFIX, name, number));
        }
        return number;
    }

    private static <T> T said(String name, Function<String, T> read, T usual) {
        String text = System.getProperty(PREFIX + name);
        try {
            return text == null ? usual : read.apply(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "-D%s%s=%s: a whole number is needed".formatted(PREFIX, name, text), none);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(
                    "-D%s%s=%s: a day is needed, like 2027-02-01".formatted(PREFIX, name, text), none);
        }
    }
}
