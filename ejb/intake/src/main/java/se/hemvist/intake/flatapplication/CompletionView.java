package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an application was asked to be completed, and what came of it.
 *
 * @param askedBy the user
 * @param end     as long as the case waits for the parts there is none
 */
public record CompletionView(CompletionAsked asked, LocalDate askedOn, String askedBy, Optional<End> end) {

    /**
     * How it ended: the parts came, the agency went on without them, or the case is over.
     *
     * @param by        the user
     * @param completed whether the parts came
     * @param reason    of going on without them
     */
    public record End(LocalDate on, String by, boolean completed, Optional<String> reason) {

        /** When; the reason is about a person. */
        @Override
        public String toString() {
            return "End[" + on + "]";
        }
    }
}
