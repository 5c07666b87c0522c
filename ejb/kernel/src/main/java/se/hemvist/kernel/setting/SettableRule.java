package se.hemvist.kernel.setting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Version;

/**
 * A {@link SettableNumber} that stands in a dated rule of the house: reads it from the rule, and gives the rule with what is
 * set.
 *
 * @param <T> the rule
 */
public abstract class SettableRule<T> extends SettableNumber {

    private final Effective<T> house;
    private final BiFunction<T, Integer, T> put;

    @Inject
    Settings settings;

    /**
     * One number of a rule.
     *
     * @param house what the house says
     * @param read  takes the number from the rule
     * @param put   gives the rule with another
     */
    protected SettableRule(Named named, Effective<T> house, Function<T, Integer> read, BiFunction<T, Integer, T> put) {
        super(named, house.map(read));
        this.house = house;
        this.put = put;
    }

    /** The rule that governs the day in the municipality; the version is the later of the house's and of what is set. */
    public Version<T> on(Municipality municipality, LocalDate day) {
        return on(municipality, day, settings);
    }

    /** The same by these values. */
    public Version<T> on(Municipality municipality, LocalDate day, Values values) {
        return house.on(day).with(values.on(this, municipality, day), put);
    }
}
