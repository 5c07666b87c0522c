package se.hemvist.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.setting.Setting.Stand;
import se.hemvist.kernel.setting.SettingRefusal.DecisionMissing;
import se.hemvist.kernel.setting.SettingRefusal.FromPastDay;
import se.hemvist.kernel.setting.SettingRefusal.OutOfBounds;
import se.hemvist.kernel.setting.SettingRefusal.UnknownMunicipality;
import se.hemvist.kernel.setting.SettingRefusal.UnknownSetting;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;

/**
 * What the municipalities have set, merged over the defaults in code: from its first day on a municipality's own value
 * goes before every default, until it sets another. Of two set for one day the later set one holds; both are kept.
 */
@ApplicationScoped
public class Settings implements Values {

    private static final String ADD =
            """
            insert into kernel.setting (municipality, name, valid_from, value, decision, set_by, set_on)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    Sql sql;

    @Inject
    Published published;

    @Inject
    ValuesSet set;

    /** By what the work on this thread reads values, the innermost first; as they stand where there is nothing. */
    private final ThreadLocal<Deque<Values>> reading = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public Version<Integer> on(Adjustable about, Municipality municipality, LocalDate day) {
        Deque<Values> all = reading.get();
        Values innermost = all.poll();
        if (innermost == null) {
            return ValuesSet.governing(set.of(about, municipality), about, day);
        }
        try {
            return innermost.on(about, municipality, day);
        } finally {
            all.push(innermost);
        }
    }

    /**
     * Does the work with all values read in one statement, when the first is asked for, however often each is asked: for
     * a portion that asks for many subjects and during which none is set. A portion of work that reads them some way already
     * reads them that way.
     */
    public <T> T atOneTime(Supplier<T> portion) {
        return reading.get().isEmpty() ? by(set.readOnce(), portion) : portion.get();
    }

    /** Does the work as if these were the values: whatever asks for one gets it from them, and they from where it is asked. */
    public <T> T by(Values values, Supplier<T> work) {
        Deque<Values> all = reading.get();
        all.push(values);
        try {
            return work.get();
        } finally {
            all.pop();
            if (all.isEmpty()) {
                reading.remove();
            }
        }
    }

    /**
     * Everything that may be set, as it stands in the municipality, in the order of the names.
     *
     * @throws UnknownMunicipality if the house serves no such municipality
     */
    public List<Setting> list(Municipality municipality) {
        demandServed(municipality);
        return published
                .of(Adjustable.class)
                .sorted(Comparator.comparing(Adjustable::name))
                .map(about -> new Setting(about, merged(about, municipality)))
                .toList();
    }

    /**
     * Sets a value from a day on.
     *
     * @throws UnknownMunicipality if the house serves no such municipality
     * @throws UnknownSetting      if nothing of that name may be set
     * @throws OutOfBounds         if the value is less or more than it may be
     * @throws FromPastDay         if its first day is before the day on which it is set, or that day itself where deadlines
     *     are computed with it: what has begun keeps its rule
     * @throws DecisionMissing     without a decision
     */
    public void set(NewSetting wanted, SetBy by) {
        Adjustable about =
                demand(new Wish(wanted.municipality(), wanted.name(), wanted.value(), wanted.from()), by.on());
        if (!about.deadlines().isEmpty() && !wanted.from().isAfter(by.on())) {
            throw new FromPastDay(by.on().plusDays(1));
        }
        if (wanted.decision().isBlank()) {
            throw new DecisionMissing();
        }
        sql.update(
                ADD,
                wanted.municipality().code(),
                wanted.name(),
                wanted.from(),
                wanted.value(),
                wanted.decision().strip(),
                by.user(),
                by.on());
    }

    /**
     * What a value would do to what is open if it were set; nothing is written.
     *
     * @throws UnknownMunicipality if the house serves no such municipality
     * @throws UnknownSetting      if nothing of that name may be set
     * @throws OutOfBounds         if the value is less or more than it may be
     * @throws FromPastDay         if its first day has been
     */
    public Forecast foresee(Wish wish, LocalDate today) {
        Supposition supposition = new Supposition(wish, demand(wish, today), today, this);
        return new Forecast(
                supposition,
                published
                        .of(Foresight.class)
                        .filter(foresight -> foresight.settings().contains(wish.name()))
                        .map(foresight -> foresight.foresee(supposition))
                        .sorted(Comparator.comparing(Prospect::rule))
                        .toList());
    }

    private void demandServed(Municipality municipality) {
        Set<String> served = published
                .of(Served.class)
                .flatMap(known -> known.municipalities().stream())
                .map(Municipality::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!served.contains(municipality.code())) {
            throw new UnknownMunicipality(served);
        }
    }

    private Adjustable demand(Wish wish, LocalDate today) {
        demandServed(wish.municipality());
        Adjustable about = published
                .of(Adjustable.class)
                .filter(each -> each.name().equals(wish.name()))
                .findFirst()
                .orElseThrow(UnknownSetting::new);
        if (!about.bounds().allow(wish.value())) {
            throw new OutOfBounds(about.bounds()).by(about.defaults().on(wish.from()));
        }
        if (wish.from().isBefore(today)) {
            throw new FromPastDay(today);
        }
        return about;
    }

    /** The defaults up to the first day that the municipality has set anything for, and what it has set. */
    private List<Stand> merged(Adjustable about, Municipality municipality) {
        List<Stand> own = set.of(about, municipality);
        Stream<Stand> defaults = about.defaults().versions().stream()
                .filter(version -> own.isEmpty()
                        || version.from().isBefore(own.get(0).version().from()))
                .map(version -> new Stand(version, Optional.empty()));
        return Stream.concat(defaults, own.stream()).toList();
    }
}
