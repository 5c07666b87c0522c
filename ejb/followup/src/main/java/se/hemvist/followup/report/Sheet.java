package se.hemvist.followup.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A table of a report: one line for each organisation, and their total.
 *
 * @param figure  its number in the list of figures
 * @param groupBy whose lines they are
 * @param persons the measures that together count the persons behind a line; empty where each count stands for itself
 */
record Sheet(String name, String figure, GroupBy groupBy, List<String> persons, List<Column> columns) {

    /** Whose lines a sheet has. Each sheet has one way only: of two, one could be subtracted from the other. */
    enum GroupBy {
        ADMINISTRATION,
        PROVIDER,
        LANDLORD;

        /** As the reports call it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        Optional<UUID> of(Cell cell) {
            return switch (this) {
                case ADMINISTRATION, LANDLORD -> Optional.of(cell.administration());
                case PROVIDER -> cell.provider();
            };
        }
    }

    /** Every measure that its columns are made of. */
    Set<String> measures() {
        Set<String> measures = new TreeSet<>(persons);
        columns.forEach(column -> measures.addAll(column.measures()));
        return measures;
    }

    /** What of the cells belongs here, by organisation and measure. */
    Map<UUID, Map<String, Long>> counts(Collection<Cell> cells) {
        Set<String> measures = measures();
        Stream<Cell> mine = cells.stream().filter(cell -> measures.contains(cell.measure()));
        Map<UUID, Map<String, Long>> counts = new TreeMap<>();
        mine.forEach(cell -> groupBy.of(cell).ifPresent(group -> counts.computeIfAbsent(group, none -> new TreeMap<>())
                .merge(cell.measure(), cell.count(), Long::sum)));
        return counts;
    }

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

    /** What a sheet shows of each line. A column made of others withholds what one of them withholds. */
    sealed interface Column {

        String name();

        /** The measures that it is made of. */
        List<String> measures();

        /** What it shows of a line that does not withhold it; nothing where there is nothing to divide by. */
        Optional<BigDecimal> of(Line line);

        default boolean withheldIn(Line line) {
            return measures().stream().anyMatch(line::withholds);
        }

        /** A count as it is. */
        record Count(String name, String measure) implements Column {

            @Override
            public List<String> measures() {
                return List.of(measure);
            }

            @Override
            public Optional<BigDecimal> of(Line line) {
                return Optional.of(BigDecimal.valueOf(line.count(measure)));
            }
        }

        /**
         * A count that is shown only where all of the others are too.
         *
         * @param measures the others, from which it could be worked out, and its own
         */
        record Joint(String name, String measure, List<String> measures) implements Column {

            @Override
            public Optional<BigDecimal> of(Line line) {
                return Optional.of(BigDecimal.valueOf(line.count(measure)));
            }
        }

        /** Counts added up. */
        record Sum(String name, List<String> measures) implements Column {

            @Override
            public Optional<BigDecimal> of(Line line) {
                return Optional.of(BigDecimal.valueOf(
                        measures.stream().mapToLong(line::count).sum()));
            }
        }

        /**
         * One count to another, with one decimal.
         *
         * @param times what the quotient is multiplied by, such as 100 for a percentage
         */
        record Ratio(String name, String count, String to, BigDecimal times) implements Column {

            @Override
            public List<String> measures() {
                return List.of(count, to);
            }

            @Override
            public Optional<BigDecimal> of(Line line) {
                if (line.count(to) == 0) {
                    return Optional.empty();
                }
                return Optional.of(BigDecimal.valueOf(line.count(count))
                        .multiply(times)
                        .divide(BigDecimal.valueOf(line.count(to)), 1, RoundingMode.HALF_UP));
            }
        }
    }
}
