package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

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

    /** What the rule says when it is asked; what it refuses names this version. */
    public <R> R ask(Function<? super T, R> question) {
        try {
            return question.apply(rule);
        } catch (Refusal refused) {
            throw refused.by(this);
        }
    }

    /** Lets pass what the rule lets pass; what it refuses names this version. */
    public void demand(Consumer<? super T> demand) {
        try {
            demand.accept(rule);
        } catch (Refusal refused) {
            throw refused.by(this);
        }
    }

    /** The same version, saying something else: what it is read as, or what a municipality has made of it. */
    public <R> Version<R> saying(R other) {
        return new Version<>(other, from, source, assumed);
    }
}
