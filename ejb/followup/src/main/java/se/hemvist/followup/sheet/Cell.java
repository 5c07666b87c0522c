package se.hemvist.followup.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One count, as fine as it is kept.
 *
 * @param administration whose it is: a social administration, who applied for a flat, its landlord, or the housing agency
 * @param measure what is counted, in the words of the reports
 */
public record Cell(UUID administration, Optional<UUID> provider, String measure, long count) {

    /** The same cells always stand in the same order, so that two countings can be compared. */
    public static final Comparator<Cell> ORDER = Comparator.comparing(Cell::measure)
            .thenComparing(Cell::administration)
            .thenComparing(cell -> cell.provider().map(UUID::toString).orElse(""));

    /** What a query finds: administration, provider, measure and count, in this order. */
    public static List<Cell> of(List<?> rows) {
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    /** A count that is no provider's. */
    public static Cell of(UUID administration, String measure, long count) {
        return new Cell(administration, Optional.empty(), measure, count);
    }

    private static Cell read(Object[] row) {
        return new Cell(
                (UUID) row[0], Optional.ofNullable((UUID) row[1]), (String) row[2], ((Number) row[3]).longValue());
    }
}
