package se.hemvist.kernel.once;

import java.util.UUID;

/** What became of the wish to do something once. */
public sealed interface Reserved {

    /** Do it; the token completes or releases the reservation. */
    record Fresh(Token token) implements Reserved {}

    /** It was done; this was the answer. */
    record Replay(Answer answer) implements Reserved {}

    /** The hold on a reservation, worthless once somebody has taken it over. */
    record Token(UUID value) {}
}
