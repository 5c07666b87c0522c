package se.hemvist.kernel.once;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something that was over long ago and is kept no longer.
 *
 * @param id that of its row, which tells nothing of anybody
 */
public record OldEntry(Sort sort, String id) implements Serializable {

    /** Comes before every other. */
    public static final OldEntry START = new OldEntry(Sort.RUN, Sort.RUN.first);

    /** What of; one sort after the other. */
    public enum Sort {
        /** A run of a job, with what it set aside. */
        RUN("00000000-0000-0000-0000-000000000000"),
        /** An answer kept for a request that might have been repeated. */
        ANSWER("00000000-0000-0000-0000-000000000000"),
        /** The server's own account of the executions of a run (JBeret). */
        INSTANCE("0");

        final String first;

        Sort(String first) {
            this.first = first;
        }
    }

    @Override
    public String toString() {
        return sort.name().toLowerCase(Locale.ROOT) + " " + id;
    }
}
