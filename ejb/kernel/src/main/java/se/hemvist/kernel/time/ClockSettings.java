package se.hemvist.kernel.time;

import java.util.Optional;
import java.util.function.Function;

/**
 * Whether this installation may move its clock.
 *
 * @param embedded the house runs for trying out, with all it needs built in ({@code HEMVIST_MODE=embedded})
 * @param wished   somebody asked for a movable clock by name ({@code HEMVIST_MOVABLE_CLOCK=true})
 */
record ClockSettings(boolean embedded, boolean wished) {

    /** System properties go before the environment. */
    static ClockSettings ofProcess() {
        return of(name ->
                Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name))));
    }

    static ClockSettings of(Function<String, Optional<String>> setting) {
        return new ClockSettings(
                setting.apply("HEMVIST_MODE").filter("embedded"::equals).isPresent(),
                setting.apply("HEMVIST_MOVABLE_CLOCK")
                        .filter("true"::equalsIgnoreCase)
                        .isPresent());
    }

    /**
     * Lets the house start, or not.
     *
     * @throws IllegalStateException if production was started with a movable clock
     */
    void demandSound() {
        if (wished && !embedded) {
            throw new IllegalStateException("HEMVIST_MOVABLE_CLOCK=true is for HEMVIST_MODE=embedded only:"
                    + " a house in production lives in real time. Take the setting away and start again.");
        }
    }
}
