package se.hemvist.ear.life;

import java.util.concurrent.atomic.LongAdder;
import se.hemvist.ear.city.Answer;

/** What has been done in a play so far. */
final class Tally {

    private final LongAdder steps = new LongAdder();
    private final LongAdder leases = new LongAdder();
    private final LongAdder ownLeases = new LongAdder();

    /** Counts a step that went as the story needs it; the house's answer. */
    Answer step(Answer answer, int expected) {
        answer.demand(expected);
        steps.increment();
        return answer;
    }

    /** Counts a lease that is lived in from now on. */
    void movedIn() {
        leases.increment();
    }

    /** Counts out a lease that runs until the keys are back only: who lives there moves on. */
    void movesOut() {
        leases.decrement();
    }

    /** Counts out a lease that is the tenant's own from now on. */
    void takesOver() {
        movesOut();
        ownLeases.increment();
    }

    long ownLeases() {
        return ownLeases.sum();
    }

    long steps() {
        return steps.sum();
    }

    long leases() {
        return leases.sum();
    }
}
