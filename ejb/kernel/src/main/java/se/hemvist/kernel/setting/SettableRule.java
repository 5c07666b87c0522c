package se.hemvist.kernel.setting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Version;

/**
 * A whole number that stands in a dated rule of the house and that a municipality may set for itself: reads it from the
 * rule, and gives the rule with what is set.
 *
 * @param <T> the rule
 */
public abstract class SettableRule<T> implements Adjustable {

    private final Named named;
    private final Effective<T> house;
    private final Function<T, Integer> read;
    private final BiFunction<T, Integer, T> put;

    @Inject
    Settings settings;

    /**
     * The number, as callers know it.
     *
     * @param deadlines the codes of those whose last day it decides
     */
    protected record Named(String name, String unit, Bounds bounds, Set<String> deadlines) {

        public Named {
            deadlines = Set.copyOf(deadlines);
        }
    }

    /**
     * One number of a rule.
     *
     * @param house what the house says
     * @param read  takes the number from the rule
     * @param put   gives the rule with another
     */
    protected SettableRule(Named named, Effective<T> house, Function<T, Integer> read, BiFunction<T, Integer, T> put) {
        this.named = named;
        this.house = house;
        this.read = read;
        this.put = put;
    }

    /** A yes or no: 1 or 0. */
    protected static Named yesOrNo(String name) {
        return new Named(name, "no-or-yes", new Bounds(0, 1), Set.of());
    }

    /** How many working days a deadline gives. */
    protected static Named workingDays(String name, String deadline) {
        return new Named(name, "working days", new Bounds(1, 60), Set.of(deadline));
    }

    /** How many months. */
    protected static Named months(String name, int most) {
        return new Named(name, "months", new Bounds(1, most), Set.of());
    }

    /** The rule that governs the day in the municipality; the version is the later of the house's and of what is set. */
    public Version<T> on(Municipality municipality, LocalDate day) {
        return house.on(day).with(settings.on(this, municipality, day), put);
    }

    @Override
    public String name() {
        return named.name();
    }

    @Override
    public String unit() {
        return named.unit();
    }

    @Override
    public Effective<Integer> defaults() {
        return house.map(read);
    }

    @Override
    public Set<String> deadlines() {
        return named.deadlines();
    }

    @Override
    public Bounds bounds() {
        return named.bounds();
    }
}
