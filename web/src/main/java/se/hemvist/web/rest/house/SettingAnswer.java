package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.setting.Setting;

/** A value that may be set, as it stands. */
public record SettingAnswer(String name, String unit, Bounds bounds, List<Stand> versions) {

    /** What it may be set to. */
    public record Bounds(int least, int most) {}

    /**
     * One version; it holds until the day before the next.
     *
     * @param source where it is written or decided
     */
    public record Stand(int value, LocalDate validFrom, String source, @JsonUnwrapped SetBy set) {}

    /** Who has set it and on which day; left out where it is the house's own. */
    public record SetBy(@Nullable String setBy, @Nullable LocalDate setOn) {}

    static SettingAnswer of(Setting setting) {
        return new SettingAnswer(
                setting.about().name(),
                setting.about().unit(),
                new Bounds(
                        setting.about().bounds().least(),
                        setting.about().bounds().most()),
                setting.versions().stream().map(SettingAnswer::of).toList());
    }

    private static Stand of(Setting.Stand stand) {
        SetBy set = new SetBy(
                stand.set().map(Setting.SetBy::user).orElse(null),
                stand.set().map(Setting.SetBy::on).orElse(null));
        return new Stand(
                stand.version().rule(),
                stand.version().from(),
                stand.version().source().toString(),
                set);
    }
}
