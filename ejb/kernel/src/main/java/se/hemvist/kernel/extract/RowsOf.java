package se.hemvist.kernel.extract;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statement that finds a table's rows, which asks for ids only.
 *
 * @param byPerson whether for those of persons, else of cases
 */
record RowsOf(String statement, boolean byPerson) {

    static RowsOf of(HeldTable table, Map<String, HeldTable> tables) {
        String columns = table.columns().stream().map(HeldColumn::name).collect(Collectors.joining(", "));
        String order = IntStream.rangeClosed(1, table.columns().size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return new RowsOf(
                "select %s from %s where %s order by %s".formatted(columns, table.name(), where(table, tables), order),
                byPerson(table, tables));
    }

    private static String where(HeldTable table, Map<String, HeldTable> tables) {
        return above(table, tables)
                .map(above -> "%1$s in (select %1$s from %2$s where %3$s)"
                        .formatted(table.by(), above.name(), where(above, tables)))
                .orElse(table.by() + " = any(?::uuid[])");
    }

    private static boolean byPerson(HeldTable table, Map<String, HeldTable> tables) {
        return above(table, tables)
                .map(above -> byPerson(above, tables))
                .orElse(table.of().equals(HeldTable.PERSON));
    }

    /** The table through which its rows are found; empty if it says itself of whom they are. */
    private static Optional<HeldTable> above(HeldTable table, Map<String, HeldTable> tables) {
        if (table.of().equals(HeldTable.PERSON) || table.of().equals(HeldTable.CASE)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(tables.get(table.of()))
                .orElseThrow(() -> new IllegalStateException(
                        "%s is of %s, which nobody holds".formatted(table.name(), table.of()))));
    }
}
