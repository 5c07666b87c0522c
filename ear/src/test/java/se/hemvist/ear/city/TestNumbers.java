package se.hemvist.ear.city;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Skatteverket's official test numbers for the people born from 1976 on: two for each day, with the birth numbers 238
 * and 239, so that they need not be listed. Of the years in which a day's number is missing from the official list,
 * none is used here; every number that is made here stands in that list, as published in 2026.
 */
final class TestNumbers {

    /** In each of them the list lacks one number or some. */
    private static final Set<Integer> INCOMPLETE = Set.of(1980, 1989, 1990, 2000, 2001, 2002, 2005);

    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private TestNumbers() {}

    /** Some 16,800, twelve digits each, day by day. */
    static Stream<String> series() {
        return wholeYears()
                .mapToObj(Year::of)
                .flatMap(year -> year.atDay(1).datesUntil(year.plusYears(1).atDay(1)))
                .flatMap(TestNumbers::of);
    }

    private static IntStream wholeYears() {
        return IntStream.rangeClosed(1977, 2006).filter(year -> !INCOMPLETE.contains(year));
    }

    private static Stream<String> of(LocalDate birth) {
        return Stream.of("238", "239").map(number -> withCheckDigit(BIRTH.format(birth) + number));
    }

    private static String withCheckDigit(String eleven) {
        int sum = 0;
        for (int place = 2; place < eleven.length(); place++) {
            int weighed = Character.digit(eleven.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += weighed / 10 + weighed % 10;
        }
        return eleven + Math.floorMod(-sum, 10);
    }
}
