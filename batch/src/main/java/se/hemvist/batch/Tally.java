package se.hemvist.batch;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a step has done so far. It is the checkpoint of the step's writer, so it is saved and rolled back with the work
 * that it counts. Immutable.
 */
public final class Tally implements Serializable {

    static final String READ = "read";
    static final String WARNED = "warned";
    static final String WARNED_AGAIN = "warnedAgain";
    static final String ESCALATED = "escalated";
    static final String ESCALATED_AGAIN = "escalatedAgain";
    static final String TOLD = "told";
    static final String MATCHED = "matched";
    static final String ACTED = "acted";
    static final String REFUSED = "refused";
    static final String DIFFERENCES = "differences";
    static final String FORGOTTEN = "forgotten";
    static final String VERSIONS = "versions";
    static final String WRITTEN = "written";

    public static final Tally NOTHING = new Tally(Map.of());

    private static final long serialVersionUID = 1;

    private final TreeMap<String, Long> counts;

    private Tally(Map<String, Long> counts) {
        this.counts = new TreeMap<>(counts);
    }

    Tally plus(String name, long more) {
        Map<String, Long> sums = new TreeMap<>(counts);
        sums.merge(name, more, Long::sum);
        return new Tally(sums);
    }

    public Tally plus(Tally other) {
        Map<String, Long> sums = new TreeMap<>(counts);
        other.counts.forEach((name, more) -> sums.merge(name, more, Long::sum));
        return new Tally(sums);
    }

    /** By name, in the order of the names. */
    public Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    @Override
    public String toString() {
        return counts().toString();
    }
}
