package se.hemvist.kernel.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one written table of who may do what: operation × role × relation → fields. Immutable.
 *
 * <p>Relation {@code *} is anybody of the municipality, {@code installation} anybody of the installation, of whatever
 * municipality; any other is a {@link Relation} that the thing itself knows of.
 */
public final class NeedToKnow {

    /** Anybody of the municipality. */
    public static final String ANYBODY = "*";

    /** Anybody of the installation. */
    public static final String INSTALLATION = "installation";

    private final List<Entry> entries;

    NeedToKnow(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The table of this house. */
    public static NeedToKnow ofTheHouse() {
        return NeedToKnowReader.ofTheHouse();
    }

    /** All of it, in the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether the table knows the operation at all. */
    public boolean knows(String operation) {
        return entries.stream().anyMatch(entry -> entry.operation().equals(operation));
    }

    /** Those who may do the operation in whatever municipality. */
    public Set<Role> everywhere(String operation) {
        return entries.stream()
                .filter(entry -> entry.operation().equals(operation))
                .filter(entry -> entry.relation().equals(INSTALLATION))
                .map(Entry::role)
                .collect(Collectors.toSet());
    }

    Stream<Entry> entries(String operation, Set<Role> roles) {
        return entries.stream()
                .filter(entry -> entry.operation().equals(operation))
                .filter(entry -> roles.contains(entry.role()));
    }

    /**
     * One row: who with this role stands in this relation may do the operation and see the fields.
     *
     * @param fields groups of fields, or {@code *} alone
     * @param source why
     */
    public record Entry(String operation, Role role, String relation, Set<String> fields, String source) {

        public Entry {
            fields = Set.copyOf(fields);
        }
    }
}
