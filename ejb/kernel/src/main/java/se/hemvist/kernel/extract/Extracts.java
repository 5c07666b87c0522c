package se.hemvist.kernel.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.time.HouseClock;

/** Draws up what the contexts hold on a person. */
@ApplicationScoped
public class Extracts {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Published published;

    @Inject
    Sql sql;

    /**
     * In the order of the contexts and of their tables; what holds nothing is left out.
     *
     * @param persons the rows of the human, those that were merged among them
     * @param cases   the cases that may be told of
     */
    public List<Chapter> of(Collection<UUID> persons, Collection<UUID> cases) {
        List<Held> contexts = contexts();
        Map<String, HeldTable> tables = contexts.stream()
                .flatMap(context -> context.tables().stream())
                .collect(Collectors.toMap(HeldTable::name, Function.identity()));
        Wording.Names names = (kind, id) -> contexts.stream()
                .flatMap(context -> context.nameOf(kind, id).stream())
                .findFirst();
        return contexts.stream()
                .flatMap(context -> context.tables().stream())
                .map(table -> new Chapter(table.title(), entries(table, tables, names, persons, cases)))
                .filter(chapter -> !chapter.entries().isEmpty())
                .toList();
    }

    private List<Held> contexts() {
        return published
                .of(Held.class)
                .sorted(Comparator.comparingInt(Held::place))
                .toList();
    }

    private List<Chapter.Entry> entries(
            HeldTable table,
            Map<String, HeldTable> tables,
            Wording.Names names,
            Collection<UUID> persons,
            Collection<UUID> cases) {
        RowsOf rows = RowsOf.of(table, tables);
        Collection<UUID> ids = rows.byPerson() ? persons : cases;
        return sql.list(rows.statement(), row -> entry(table.columns(), row, names), List.copyOf(ids));
    }

    private static Chapter.Entry entry(List<HeldColumn> columns, ResultSet row, Wording.Names names)
            throws SQLException {
        List<Chapter.Field> fields = new ArrayList<>();
        for (int place = 1; place <= columns.size(); place++) {
            HeldColumn column = columns.get(place - 1);
            Object value = value(row, place);
            if (value != null) {
                fields.add(new Chapter.Field(column.heading(), column.wording().of(value, names)));
            }
        }
        return new Chapter.Entry(List.copyOf(fields));
    }

    private static @Nullable Object value(ResultSet row, int place) throws SQLException {
        return switch (row.getMetaData().getColumnTypeName(place)) {
            case "bool", "uuid" -> row.getObject(place);
            case "timestamp" -> minutes(row.getObject(place, LocalDateTime.class));
            case "timestamptz" -> civil(row.getObject(place, OffsetDateTime.class));
            default -> row.getString(place);
        };
    }

    private static @Nullable String civil(@Nullable OffsetDateTime at) {
        return at == null ? null : minutes(at.atZoneSameInstant(HouseClock.ZONE).toLocalDateTime());
    }

    private static @Nullable String minutes(@Nullable LocalDateTime at) {
        return at == null ? null : MINUTES.format(at);
    }
}
