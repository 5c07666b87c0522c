package se.hemvist.intake.register;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of a case's register.
 *
 * @param number from 1, in the order of registration
 */
public record PaperLine(PaperId id, int number, Paper paper, Registered registered, Optional<Strike> strike) {

    /**
     * When the line was written, and by whom.
     *
     * @param at by the house clock
     * @param by the user, or the system
     */
    public record Registered(Instant at, String by) {}

    /** The same for those who may not read why a line was struck. */
    PaperLine withoutReason() {
        return new PaperLine(
                id, number, paper, registered, strike.map(struck -> new Strike(struck.on(), struck.by(), "")));
    }
}
