package se.hemvist.ear.ways;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * From one state straight to another.
 *
 * @param from the state's name
 * @param to   the next one's
 */
record Way(String from, String to) implements Comparable<Way> {

    /** All that a state machine has. */
    static <S extends Enum<S>> Set<Way> of(Class<S> states, Function<S, Set<S>> next) {
        return EnumSet.allOf(states).stream()
                .flatMap(from -> next.apply(from).stream().map(to -> new Way(from.name(), to.name())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that a query names, in two columns. */
    static Set<Way> in(DataSource database, String query) throws SQLException {
        Set<Way> ways = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ways.add(new Way(rows.getString(1), rows.getString(2)));
            }
        }
        return ways;
    }

    @Override
    public int compareTo(Way other) {
        return Arrays.compare(new String[] {from, to}, new String[] {other.from, other.to});
    }

    @Override
    public String toString() {
        return from + " → " + to;
    }
}
