package se.hemvist.kernel.extract;

import java.util.List;

/** All that is held on a person in one table; at least one entry. */
public record Chapter(String title, List<Entry> entries) {

    /** A row, its empty fields left out. */
    public record Entry(List<Field> fields) {}

    /** What is held, under what people call it. */
    public record Field(String heading, String words) {

        /** The heading; the words are about a person. */
        @Override
        public String toString() {
            return "Field[" + heading + "]";
        }
    }
}
