package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.store.Contributed;

/** One kind of deadline, published as a bean by the package that knows its facts and its rule. */
@Contributed
public interface DeadlineKind {

    /** The number in the catalogue's register of deadlines: {@code T-15}. */
    String code();

    /** What is to be done by then, in Swedish, for mails and lists. */
    String title();

    /**
     * Every deadline of this kind that should be open once the facts are known and the periods that begin on or before
     * the given day are opened; derived from facts alone, never from what is stored as deadlines.
     */
    Stream<Derived> recompute(LocalDate through);

    /** Whether the night does something when it passes, rather than only telling people. */
    default boolean acts() {
        return false;
    }

    /**
     * For a kind that {@link #acts()}: keeps others from changing what it is about until the caller's transaction ends.
     * Whether there is still something to do is asked after that, so that it is not done to what somebody changed meanwhile.
     */
    default void hold(UUID subject) {}

    /** Does it, in the caller's transaction, for a kind that {@link #acts()}, once it is held; settles the deadline. */
    default void act(UUID subject, String occasion, LocalDate day) {
        throw new UnsupportedOperationException(code() + " does not act");
    }

    /**
     * For kinds that return every period: the subjects that may want a deadline of one that begins on or before the day. A
     * subject that has the latest period's has the earlier ones' too, and need not be looked at.
     */
    default List<UUID> toOpen(LocalDate day) {
        return List.of();
    }

    /** Derives one subject's deadlines of all periods that begin on or before the day, in the caller's transaction. */
    default void open(UUID subject, LocalDate day) {
        throw new UnsupportedOperationException(code() + " opens no periods");
    }
}
