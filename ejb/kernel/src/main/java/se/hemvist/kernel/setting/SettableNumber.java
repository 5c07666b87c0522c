package se.hemvist.kernel.setting;

import java.util.Set;
import se.hemvist.kernel.rule.Effective;

/** A whole number that a municipality may set for itself, with what the house says where nobody has. */
public abstract class SettableNumber implements Adjustable {

    private final Named named;
    private final Effective<Integer> defaults;

    /**
     * The number, as callers know it.
     *
     * @param deadlines the codes of those whose last day it decides
     */
    protected record Named(String name, String unit, Bounds bounds, Set<String> deadlines) {

        public Named {
            deadlines = Set.copyOf(deadlines);
        }

        /** One that decides no deadline's last day. */
        public Named(String name, String unit, Bounds bounds) {
            this(name, unit, bounds, Set.of());
        }
    }

    /** @param defaults what the house says */
    protected SettableNumber(Named named, Effective<Integer> defaults) {
        this.named = named;
        this.defaults = defaults;
    }

    /** A yes or no: 1 or 0. */
    protected static Named yesOrNo(String name) {
        return new Named(name, "no-or-yes", new Bounds(0, 1));
    }

    /** A share of a hundred. */
    protected static Named percent(String name) {
        return new Named(name, "percent", new Bounds(0, 100));
    }

    /** How many working days a deadline gives. */
    protected static Named workingDays(String name, String deadline) {
        return new Named(name, "working days", new Bounds(1, 60), Set.of(deadline));
    }

    /** How many days of the calendar, by which a deadline goes. */
    protected static Named days(String name, String deadline) {
        return new Named(name, "days", new Bounds(1, 60), Set.of(deadline));
    }

    /** How many months. */
    protected static Named months(String name, int most) {
        return new Named(name, "months", new Bounds(1, most));
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
        return defaults;
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
