package se.hemvist.intake.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a case's register.
 *
 * @param number from 1, in the order of registration
 */
public record PaperLine(PaperId id, int number, Paper paper, Registered registered, Optional<Struck> strike) {

    /**
     * When the line was written, and by whom.
     *
     * @param at by the house clock
     * @param by the user, or the system
     */
    public record Registered(Instant at, String by) {}

    /**
     * That the line is wrong, by whose account.
     *
     * @param reason for those who may read it
     */
    public record Struck(LocalDate on, String by, Optional<String> reason) {

        static Struck of(Strike strike) {
            return new Struck(strike.on(), strike.by(), Optional.of(strike.reason()));
        }

        Struck withoutReason() {
            return new Struck(on, by, Optional.empty());
        }

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "Struck[" + on + "]";
        }
    }

    /** The same for those who may not read why a line was struck. */
    PaperLine withoutReason() {
        return new PaperLine(id, number, paper, registered, strike.map(Struck::withoutReason));
    }
}
