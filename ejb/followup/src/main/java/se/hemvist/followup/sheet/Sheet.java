package se.hemvist.followup.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
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
 * @param figure  its number in the list of figures, {@code K-15}
 * @param groupBy whose lines they are
 * @param behind  what stands behind a line
 * @param readers whose parts of the report hold it; the overview holds it where one of the others reads in the municipality
 */
public record Sheet(
        String name, String figure, GroupBy groupBy, Behind behind, Set<Audience> readers, List<Column> columns) {

    /** The same sheets always stand in the same order: by figure, and those of one figure as they are named. */
    public static final Comparator<Sheet> ORDER =
            Comparator.comparing(Sheet::figure).thenComparing(Sheet::name);

    /**
     * What stands behind a line.
     *
     * @param ofPersons whether small counts tell of somebody, and so do not leave the case team
     * @param together  the measures that together count the persons behind a line; empty where each count stands for itself
     */
    public record Behind(boolean ofPersons, List<String> together) {

        /** Each count is of persons of its own. */
        public static final Behind EACH_COUNT = new Behind(true, List.of());

        /** Flats or answers, and nobody whom a count could tell of. */
        public static final Behind NOBODY = new Behind(false, List.of());

        /** The persons whom these measures count together. */
        public static Behind persons(List<String> together) {
            return new Behind(true, together);
        }
    }

    /** Whose lines a sheet has. Each sheet has one way only: of two, one could be subtracted from the other. */
    public enum GroupBy {
        ADMINISTRATION,
        PROVIDER,
        LANDLORD;

        /** As the reports call it. */
        public String word() {
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
    public Set<String> measures() {
        Set<String> measures = new TreeSet<>(behind.together());
        columns.forEach(column -> measures.addAll(column.measures()));
        return measures;
    }

    /** What of the cells belongs here, by organisation and measure. */
    public Map<UUID, Map<String, Long>> counts(Collection<Cell> cells) {
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
    public record Line(Map<String, Long> counts, Set<String> withheld) {

        /** One that shows everything. */
        public static Line clear(Map<String, Long> counts) {
            return new Line(counts, Set.of());
        }

        /** One that shows nothing. */
        public static Line silent(Map<String, Long> counts, Sheet sheet) {
            return new Line(counts, sheet.measures());
        }

        /**
         * A line without its small counts. Where few persons stand behind the whole line it shows nothing: a none beside a
         * withheld count would say what is true of each of them.
         */
        public static Line masked(Map<String, Long> counts, Sheet sheet, MaskPolicy policy) {
            Predicate<String> small = measure -> policy.withholds(counts.getOrDefault(measure, 0L));
            long persons = sheet.behind().together().stream()
                    .mapToLong(measure -> counts.getOrDefault(measure, 0L))
                    .sum();
            Set<String> withheld = new TreeSet<>(sheet.measures());
            if (!policy.withholds(persons)) {
                withheld.removeIf(small.negate());
            }
            return new Line(counts, withheld);
        }

        /** The sum of the lines; it withholds what any of them withholds, or the rest could be subtracted from it. */
        public static Line total(Collection<Line> lines) {
            Map<String, Long> counts = new TreeMap<>();
            Set<String> withheld = new TreeSet<>();
            for (Line line : lines) {
                line.counts.forEach((measure, count) -> counts.merge(measure, count, Long::sum));
                withheld.addAll(line.withheld);
            }
            return new Line(counts, withheld);
        }

        /** None where nothing is counted. */
        public long count(String measure) {
            return counts.getOrDefault(measure, 0L);
        }

        /** Whether it may not show that measure. */
        public boolean withholds(String measure) {
            return withheld.contains(measure);
        }
    }

    /** What a sheet shows of each line. A column made of others withholds what one of them withholds. */
    public sealed interface Column {

        /** As the reports call it. */
        String name();

        /** The measures that it is made of. */
        List<String> measures();

        /** What it shows of a line that does not withhold it; nothing where there is nothing to divide by. */
        Optional<BigDecimal> of(Line line);

        /** Whether the line withholds one of the measures that it is made of. */
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
         * How many of a hundred of some counts others of them are, with one decimal; shown only where each of them is.
         *
         * @param counts those of which the share is told
         * @param of     all, these among them
         */
        record Share(String name, List<String> counts, List<String> of) implements Column {

            @Override
            public List<String> measures() {
                return of;
            }

            @Override
            public Optional<BigDecimal> of(Line line) {
                long all = of.stream().mapToLong(line::count).sum();
                if (all == 0) {
                    return Optional.empty();
                }
                long these = counts.stream().mapToLong(line::count).sum();
                return Optional.of(
                        BigDecimal.valueOf(these * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
            }
        }

        /**
         * One count to another, with one decimal.
         *
         * @param times what the quotient is multiplied by, such as 100 for a percentage
         */
        record Ratio(String name, String count, String to, BigDecimal times) implements Column {

            /** A month is the twelfth part of a year of 365.25 days. */
            private static final BigDecimal MONTHS_PER_DAY =
                    BigDecimal.valueOf(12).divide(BigDecimal.valueOf(365.25), MathContext.DECIMAL64);

            /** Days as months, on average. */
            public static Ratio months(String name, String days, String to) {
                return new Ratio(name, days, to, MONTHS_PER_DAY);
            }

            /** How many of a hundred. */
            public static Ratio percent(String name, String count, String to) {
                return new Ratio(name, count, to, BigDecimal.valueOf(100));
            }

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
