package se.hemvist.kernel.rule;

import java.time.LocalDate;

/**
 * One version of a rule, as it governs a day.
 *
 * @param <T>     the rule's parameters, themselves immutable
 * @param from    the day from which this version is in force, which also names it
 * @param assumed the day asked for lies before the first version, which then applies all the same
 */
public record Version<T>(T rule, LocalDate from, Source source, boolean assumed) {}
