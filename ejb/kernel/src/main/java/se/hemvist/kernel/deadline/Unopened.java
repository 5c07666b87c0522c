package se.hemvist.kernel.deadline;

import java.io.Serializable;
import java.util.Comparator;
import java.util.UUID;

/**
 * A subject that may want deadlines of the periods that begin; these stand in the order of kinds and subjects.
 *
 * @param kind the kind's code
 */
public record Unopened(String kind, UUID subject) implements Comparable<Unopened>, Serializable {

    /** Comes before every other. */
    public static final Unopened START = new Unopened("", Night.START);

    private static final Comparator<Unopened> ORDER =
            Comparator.comparing(Unopened::kind).thenComparing(Unopened::subject);

    @Override
    public int compareTo(Unopened other) {
        return ORDER.compare(this, other);
    }
}
