package se.hemvist.followup.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
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
        PROVIDER;

        /** As the reports call it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        Optional<UUID> of(Cell cell) {
            return switch (this) {
                case ADMINISTRATION -> Optional.of(cell.administration());
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
}
