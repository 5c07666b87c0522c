package se.hemvist.ear.house;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the launcher says to who started it: a line per step, and a sign of life while a step takes long. */
final class Console implements Progress {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private static final Logger EVERYBODY = Logger.getLogger("");

    private final long started = System.nanoTime();
    private long lastSpoke = started;

    /** What libraries have to say is heard only when something is wrong. */
    Console() {
        EVERYBODY.setLevel(Level.WARNING);
    }

    void say(String text) {
        System.out.println(text);
        System.out.flush();
    }

    @Override
    public void step(String text) {
        lastSpoke = System.nanoTime();
        say("[%3d s] %s".formatted(elapsed().toSeconds(), text));
    }

    @Override
    public void waiting() {
        if (System.nanoTime() - lastSpoke > SIGN_OF_LIFE.toNanos()) {
            step("  ... still at it");
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
