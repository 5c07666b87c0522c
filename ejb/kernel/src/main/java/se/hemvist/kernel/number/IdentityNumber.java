package se.hemvist.kernel.number;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hemvist.kernel.number.NumberRefusal.NoSuchBirthDate;
import se.hemvist.kernel.number.NumberRefusal.NotAnIdentityNumber;
import se.hemvist.kernel.number.NumberRefusal.NotBornYet;
import se.hemvist.kernel.number.NumberRefusal.OrganisationNumber;
import se.hemvist.kernel.number.NumberRefusal.WrongCheckDigit;

/**
 * A person's number: personal (personnummer, folkbokföringslagen (1991:481) 18 §) or coordination number
 * (samordningsnummer, lag (2022:1697) 8 §). Every text form is masked but {@link #digits()} and {@link #written}.
 *
 * @param digits all twelve, the year of birth with its century
 */
@Embeddable
public record IdentityNumber(@Column(name = "identity_number") String digits) {

    /** Which of the two registers' numbers it is. */
    public enum Kind {
        /** Of a person in the population register. */
        PERSONAL,
        /** Of a person who is or was not in it: sixty is added to the day of birth, which need not be known. */
        COORDINATION
    }

    private static final Pattern TWELVE = Pattern.compile("(?<year>(?:18|19|20)\\d\\d)(?<rest>\\d{4}[-+]?\\d{4})");
    private static final Pattern TEN = Pattern.compile("(?<year>\\d\\d)(?<rest>[01]\\d{3}[-+]?\\d{4})");
    private static final Pattern ORGANISATION = Pattern.compile("(?:16)?\\d\\d[2-9]\\d{3}-?\\d{4}");
    private static final int COORDINATION_DAYS = 60;
    private static final int A_CENTURY = 100;

    /**
     * The number of these twelve digits.
     *
     * @throws NumberRefusal if they are no such number; the case says why
     */
    public IdentityNumber {
        if (!digits.matches("(?:18|19|20)\\d{10}")) {
            throw new NotAnIdentityNumber();
        }
        demandBirthDate(digits);
        if (weighedSum(digits) % 10 != 0) {
            throw new WrongCheckDigit();
        }
    }

    /**
     * Twelve digits, with or without the separator.
     *
     * @throws NumberRefusal if they are no such number; the case says why
     */
    public static IdentityNumber parse(String text) {
        Matcher twelve = TWELVE.matcher(withoutBlanks(text));
        if (!twelve.matches()) {
            throw notAnIdentityNumber(text);
        }
        return new IdentityNumber(twelve.group("year") + digitsOf(twelve.group("rest")));
    }

    /**
     * Ten or twelve digits, as the number is written on the given day: from the year in which the person turns a hundred
     * the separator is {@code +}. Ten digits without a separator are read as with {@code -}.
     *
     * @throws NotBornYet if the day of birth is after the given day, or the {@code +} comes too early
     */
    public static IdentityNumber parse(String text, LocalDate today) {
        String plain = withoutBlanks(text);
        Matcher ten = TEN.matcher(plain);
        IdentityNumber number = ten.matches()
                ? new IdentityNumber(yearOf(ten, plain, today) + digitsOf(ten.group("rest")))
                : parse(plain);
        if (number.isBornAfter(today) || (plain.contains("+") && !number.isOfAHundredIn(today.getYear()))) {
            throw new NotBornYet();
        }
        return number;
    }

    public Kind kind() {
        return day(digits) >= COORDINATION_DAYS ? Kind.COORDINATION : Kind.PERSONAL;
    }

    /** What the number says; empty where that is no whole date. People have been given a neighbouring day's number. */
    public Optional<LocalDate> birthDate() {
        return dateOf(digits);
    }

    /** For lists and messages: {@code 19900101-****}. */
    public String masked() {
        return digits.substring(0, 8) + "-****";
    }

    /** As it stands in letters of the given day, {@code 900101-0017}, unmasked. */
    public String written(LocalDate on) {
        return digits.substring(2, 8) + (isOfAHundredIn(on.getYear()) ? "+" : "-") + digits.substring(8);
    }

    /** Masked. */
    @Override
    public String toString() {
        return masked();
    }

    private boolean isOfAHundredIn(int year) {
        return year - year(digits) >= A_CENTURY;
    }

    /** By the year alone where the number says no whole date. */
    public boolean isBornAfter(LocalDate day) {
        return birthDate().map(day::isBefore).orElse(year(digits) > day.getYear());
    }

    private static int yearOf(Matcher ten, String plain, LocalDate today) {
        int latest = plain.contains("+") ? today.getYear() - A_CENTURY : today.getYear();
        return latest - Math.floorMod(latest - Integer.parseInt(ten.group("year")), A_CENTURY);
    }

    /** A coordination number may have month 00, day 60, and a day that its month has not: 31 April is in use. */
    private static void demandBirthDate(String digits) {
        boolean coordination = day(digits) >= COORDINATION_DAYS;
        boolean possible = month(digits) <= 12 && day(digits) <= COORDINATION_DAYS + 31;
        if (coordination ? !possible : dateOf(digits).isEmpty()) {
            throw new NoSuchBirthDate();
        }
    }

    private static Optional<LocalDate> dateOf(String digits) {
        try {
            return Optional.of(LocalDate.of(year(digits), month(digits), day(digits) % COORDINATION_DAYS));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static NumberRefusal notAnIdentityNumber(String text) {
        return ORGANISATION.matcher(withoutBlanks(text)).matches()
                ? new OrganisationNumber()
                : new NotAnIdentityNumber();
    }

    /** Of the last ten digits, each second doubled, digits added up (Luhn): a multiple of ten when none is wrong. */
    private static int weighedSum(String digits) {
        int sum = 0;
        for (int place = 2; place < digits.length(); place++) {
            int weighed = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += weighed / 10 + weighed % 10;
        }
        return sum;
    }

    private static int year(String digits) {
        return Integer.parseInt(digits, 0, 4, 10);
    }

    private static int month(String digits) {
        return Integer.parseInt(digits, 4, 6, 10);
    }

    private static int day(String digits) {
        return Integer.parseInt(digits, 6, 8, 10);
    }

    private static String digitsOf(String rest) {
        return rest.replaceAll("[-+]", "");
    }

    private static String withoutBlanks(String text) {
        return text.strip();
    }
}
