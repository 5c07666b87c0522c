package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.util.function.BiFunction;

/**
 * One version of a rule, as it governs a day.
 *
 * @param <T>     the rule's parameters, themselves immutable
 * @param from    the day from which this version is in force, which also names it
 * @param assumed the day asked for lies before the first version, which then applies all the same
 */
public record Version<T>(T rule, LocalDate from, Source source, boolean assumed) {

    /** The rule with a value that has versions of its own: as it is said where the later of the two is. */
    public <U> Version<T> with(Version<U> value, BiFunction<T, U, T> taking) {
        Version<?> later = value.from().isBefore(from) ? this : value;
        return new Version<>(taking.apply(rule, value.rule()), later.from(), later.source(), later.assumed());
    }
}
