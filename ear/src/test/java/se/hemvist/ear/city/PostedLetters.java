package se.hemvist.ear.city;

import java.util.Locale;
import java.util.UUID;

/** Registered letters, each with a number of its own that no earlier run has given. */
final class PostedLetters {

    private static final int DIGITS = 20;

    private PostedLetters() {}

    /** The number by which the post knows the next one. */
    static String next() {
        String any = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return "RR1" + any.substring(0, DIGITS);
    }
}
