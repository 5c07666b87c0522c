package se.hemvist.kernel.proof;

import java.time.LocalDate;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;

/** What a city has set, and the rules that read it. */
public final class CitySettings {

    public static final Municipality GOTEBORG = new Municipality("1480");

    private final Database database = Database.migrated("kernel");
    private final Wired beans = Wired.on(database).with(Sql.class, Stores.sql(database));

    public <T> T get(Class<T> bean) {
        return beans.get(bean);
    }

    /** The city has decided on the value, from that day on. */
    public void decides(Adjustable about, int value, LocalDate from) {
        DecidedValue.enter(database, GOTEBORG, about, value, from);
    }
}
