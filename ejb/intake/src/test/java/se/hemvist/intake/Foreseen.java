package se.hemvist.intake;

import java.util.List;
import java.util.function.Function;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Wish;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** What is foreseen of a setting in a town, and that nothing has come of asking. */
public final class Foreseen {

    private final Town town;
    private final Class<? extends Foresight> foresight;
    private final Adjustable about;

    public Foreseen(Town town, Class<? extends Foresight> foresight, Adjustable about) {
        this.town = town;
        this.foresight = foresight;
        this.about = about;
    }

    /** If it were set from today on. */
    public Prospect at(int value) {
        return at(value, 0);
    }

    /** If it were set from so many days ahead on. */
    public Prospect at(int value, int daysAhead) {
        List<String> due = town.openDeadlines();
        Settings settings = town.ask(Settings.class, Function.identity());
        Wish wish = new Wish(
                Town.GOTEBORG, about.name(), value, town.clock().today().plusDays(daysAhead));
        Supposition supposition = new Supposition(wish, about, town.clock().today(), settings);
        Prospect prospect = town.<Foresight, Prospect>ask(foresight, knows -> {
            assertThat(knows.settings()).contains(about.name());
            return knows.foresee(supposition);
        });
        assertThat(town.openDeadlines()).isEqualTo(due);
        assertThat(sets()).as("nothing is set by asking").isZero();
        return prospect;
    }

    /** Sets it from today on. */
    public void set(int value) {
        town.decides(about, value, town.clock().today());
    }

    /** As «ANSWER_LATER 2026-11-04 2026-11-09», and whether the case keeps what it has. */
    public static String told(Touched touched) {
        return "%s %s %s%s".formatted(touched.kind(), touched.before(), touched.after(), touched.kept() ? " kept" : "");
    }

    /** A figure, as «0 1». */
    public static String figure(Prospect prospect, String name) {
        return prospect.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .map(figure -> figure.before() + " " + figure.after())
                .findFirst()
                .orElseThrow();
    }

    private long sets() {
        return Stores.sql(town.database())
                .one("select count(*) from kernel.setting", row -> row.getLong(1))
                .orElseThrow();
    }
}
