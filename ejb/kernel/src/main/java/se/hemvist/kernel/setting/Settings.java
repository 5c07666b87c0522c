package se.hemvist.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.setting.Setting.Stand;
import se.hemvist.kernel.setting.SettingRefusal.DecisionMissing;
import se.hemvist.kernel.setting.SettingRefusal.FromPastDay;
import se.hemvist.kernel.setting.SettingRefusal.OutOfBounds;
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

    private static final String SET =
            """
            select distinct on (valid_from) valid_from, value, decision, set_by, set_on
              from kernel.setting where municipality = ? and name = ?
             order by valid_from, setting_id desc
            """;

    @Inject
    Sql sql;

    @Inject
    Published published;

    @Override
    public Version<Integer> on(Adjustable about, Municipality municipality, LocalDate day) {
        return set(about, municipality).stream()
                .map(Stand::version)
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> about.defaults().on(day));
    }

    /** Everything that may be set, as it stands in the municipality, in the order of the names. */
    public List<Setting> list(Municipality municipality) {
        return published
                .of(Adjustable.class)
                .sorted(Comparator.comparing(Adjustable::name))
                .map(about -> new Setting(about, merged(about, municipality)))
                .toList();
    }

    /**
     * Sets a value from a day on.
     *
     * @throws UnknownSetting  if nothing of that name may be set
     * @throws OutOfBounds     if the value is less or more than it may be
     * @throws FromPastDay     if its first day is before the day on which it is set, or that day itself where deadlines are
     *     computed with it: what has begun keeps its rule
     * @throws DecisionMissing without a decision
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
     * @throws UnknownSetting if nothing of that name may be set
     * @throws OutOfBounds    if the value is less or more than it may be
     * @throws FromPastDay    if its first day has been
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

    private Adjustable demand(Wish wish, LocalDate today) {
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
        List<Stand> set = set(about, municipality);
        Stream<Stand> defaults = about.defaults().versions().stream()
                .filter(version -> set.isEmpty()
                        || version.from().isBefore(set.get(0).version().from()))
                .map(version -> new Stand(version, Optional.empty()));
        return Stream.concat(defaults, set.stream()).toList();
    }

    private List<Stand> set(Adjustable about, Municipality municipality) {
        return sql.list(
                SET,
                row -> new Stand(
                        new Version<>(
                                row.getInt("value"),
                                row.getObject("valid_from", LocalDate.class),
                                Source.decided(row.getString("decision")),
                                false),
                        Optional.of(new SetBy(row.getString("set_by"), row.getObject("set_on", LocalDate.class)))),
                municipality.code(),
                about.name());
    }
}
