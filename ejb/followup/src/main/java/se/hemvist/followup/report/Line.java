package se.hemvist.followup.report;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One line of a sheet, a group's or the total.
 *
 * @param counts   by measure; one that is missing is none
 * @param withheld the measures that this line may not show
 */
record Line(Map<String, Long> counts, Set<String> withheld) {

    /** A line that shows everything. */
    static Line clear(Map<String, Long> counts) {
        return new Line(counts, Set.of());
    }

    /** A line that shows nothing. */
    static Line silent(Map<String, Long> counts, Sheet sheet) {
        return new Line(counts, sheet.measures());
    }

    /**
     * A line without its small counts. Where few persons stand behind the whole line it shows nothing: a none beside a
     * withheld count would say what is true of each of them.
     */
    static Line masked(Map<String, Long> counts, Sheet sheet, MaskPolicy policy) {
        Predicate<String> small = measure -> policy.withholds(counts.getOrDefault(measure, 0L));
        long persons = sheet.persons().stream()
                .mapToLong(measure -> counts.getOrDefault(measure, 0L))
                .sum();
        Set<String> withheld = new TreeSet<>(sheet.measures());
        if (!policy.withholds(persons)) {
            withheld.removeIf(small.negate());
        }
        return new Line(counts, withheld);
    }

    /** The sum of the lines; it withholds what any of them withholds, or the rest could be subtracted from it. */
    static Line total(Collection<Line> lines) {
        Map<String, Long> counts = new TreeMap<>();
        Set<String> withheld = new TreeSet<>();
        for (Line line : lines) {
            line.counts.forEach((measure, count) -> counts.merge(measure, count, Long::sum));
            withheld.addAll(line.withheld);
        }
        return new Line(counts, withheld);
    }

    long count(String measure) {
        return counts.getOrDefault(measure, 0L);
    }

    boolean withholds(String measure) {
        return withheld.contains(measure);
    }
}
