package se.hemvist.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.setting.Setting.Stand;
import se.hemvist.kernel.store.Sql;

/** The rows of what municipalities have set; of two for one day the later set one only. */
@ApplicationScoped
class ValuesSet {

    private static final String OF_ONE =
            """
            select distinct on (valid_from) valid_from, value, decision, set_by, set_on
              from kernel.setting where municipality = ? and name = ?
             order by valid_from, setting_id desc
            """;

    private static final String ALL =
            """
            select distinct on (municipality, name, valid_from)
                   municipality, name, valid_from, value, decision, set_by, set_on
              from kernel.setting order by municipality, name, valid_from, setting_id desc
            """;

    @Inject
    Sql sql;

    /** What a municipality has set for one value, earliest first. */
    List<Stand> of(Adjustable about, Municipality municipality) {
        return sql.list(OF_ONE, ValuesSet::stand, municipality.code(), about.name());
    }

    /** All values as they stand when the first is asked for. */
    Values readOnce() {
        return new ReadOnce();
    }

    /** The latest that has begun, or else what the house says. */
    static Version<Integer> governing(List<Stand> set, Adjustable about, LocalDate day) {
        return set.stream()
                .map(Stand::version)
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> about.defaults().on(day));
    }

    private Map<Key, List<Stand>> all() {
        Map<Key, List<Stand>> all = new HashMap<>();
        sql.each(
                ALL,
                row -> Map.entry(new Key(row.getString("municipality"), row.getString("name")), stand(row)),
                one -> all.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                        .add(one.getValue()));
        return all;
    }

    private static Stand stand(ResultSet row) throws SQLException {
        return new Stand(
                new Version<>(
                        row.getInt("value"),
                        row.getObject("valid_from", LocalDate.class),
                        Source.decided(row.getString("decision")),
                        false),
                Optional.of(new SetBy(row.getString("set_by"), row.getObject("set_on", LocalDate.class))));
    }

    private record Key(String municipality, String name) {}

    private final class ReadOnce implements Values {

        private @Nullable Map<Key, List<Stand>> read;

        @Override
        public Version<Integer> on(Adjustable about, Municipality municipality, LocalDate day) {
            Map<Key, List<Stand>> known = read == null ? all() : read;
            read = known;
            return governing(known.getOrDefault(new Key(municipality.code(), about.name()), List.of()), about, day);
        }
    }
}
