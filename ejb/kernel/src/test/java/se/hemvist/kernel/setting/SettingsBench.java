package se.hemvist.kernel.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;

/** The settings of a test's database, put together without a container, in a house that is there for two cities. */
public final class SettingsBench {

    private static final Served TWO = () -> Set.of(new Municipality("0180"), new Municipality("1480"));

    private SettingsBench() {}

    /**
     * The settings that read this database.
     *
     * @param contributed what may be set, and who knows what it would do
     */
    public static Settings on(Sql sql, Object... contributed) {
        List<Object> all = new ArrayList<>(List.of(contributed));
        all.add(TWO);
        Settings settings = new Settings();
        settings.sql = sql;
        settings.published = Stores.published(all);
        settings.set = new ValuesSet();
        settings.set.sql = sql;
        return settings;
    }

    /** A rule with a number that may be set, which reads these settings. */
    public static <T extends SettableRule<?>> T reading(Settings settings, T rule) {
        rule.settings = settings;
        return rule;
    }
}
