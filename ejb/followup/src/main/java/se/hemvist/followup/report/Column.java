package se.hemvist.followup.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

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

    /** Counts added up. */
    record Sum(String name, List<String> measures) implements Column {

        @Override
        public Optional<BigDecimal> of(Line line) {
            return Optional.of(
                    BigDecimal.valueOf(measures.stream().mapToLong(line::count).sum()));
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
