package se.hemvist.kernel.extract;

/**
 * A column of which a person is told.
 *
 * @param heading what people call it
 * @param wording how its values are said
 */
public record HeldColumn(String name, String heading, Wording wording) {}
