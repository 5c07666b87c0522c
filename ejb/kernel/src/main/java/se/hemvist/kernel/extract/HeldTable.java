package se.hemvist.kernel.extract;

import java.util.List;

/**
 * A table of which a person is told.
 *
 * @param name    with its schema: {@code intake.consent}
 * @param by      the column by which its rows are found
 * @param of      what that column refers to: {@link #CASE}, {@link #PERSON}, or another table by its column of the same name
 * @param title   what people call it
 * @param columns those of which a person is told, and those that are withheld
 */
public record HeldTable(String name, String by, String of, String title, List<HeldColumn> columns) {

    static final String CASE = "case";

    static final String PERSON = "person";
}
