package se.hemvist.ear.copy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the house.
 *
 * @param name with its schema
 */
record Table(String name, Part part, List<Column> columns) {

    /** What becomes of it when a city is copied. */
    enum Part {
        /** Its rows are copied under new ids. */
        COPIED,
        /** Copies refer to its rows as they are. */
        SHARED,
        /** Copies have no part in it. */
        LEFT
    }

    /**
     * One of its columns.
     *
     * @param type as PostgreSQL calls it
     * @param made whether the database itself gives the value
     * @param key  whether it is of the primary key
     */
    record Column(String name, String type, boolean made, boolean key) {

        boolean isId() {
            return type.equals("uuid");
        }
    }

    /** Those whose values are given. */
    List<Column> given() {
        return columns.stream().filter(column -> !column.made()).toList();
    }

    Stream<Column> ids() {
        return columns.stream().filter(Column::isId);
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }
}
