package se.hemvist.kernel.actor;

import java.util.Set;

/**
 * Leave to do one operation on one thing, and to see some of its fields.
 *
 * @param fields the groups of fields that may be seen, {@code *} for all
 */
public record Permit(Actor actor, Set<String> fields) {

    static final String ALL = "*";

    public Permit {
        fields = Set.copyOf(fields);
    }

    /** Whether the fields of this group, such as {@code person}, may be seen. */
    public boolean sees(String group) {
        return fields.contains(ALL) || fields.contains(group);
    }
}
