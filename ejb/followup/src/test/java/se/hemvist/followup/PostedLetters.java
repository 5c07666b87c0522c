package se.hemvist.followup;

import java.util.concurrent.atomic.AtomicInteger;

/** Registered letters, each with a number of its own. */
public final class PostedLetters {

    private static final AtomicInteger POSTED = new AtomicInteger(100_000);

    private PostedLetters() {}

    /** The number by which the post knows the next one. */
    public static String next() {
        return "RR 123 %06d SE".formatted(POSTED.incrementAndGet());
    }
}
