package se.hemvist.kernel.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.rule.Version;

/**
 * A value that may be set, as it stands in a municipality.
 *
 * @param versions the house's and those set, earliest first; each holds until the day before the next
 */
public record Setting(Adjustable about, List<Stand> versions) {

    public Setting {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param set by whom and on which day, if it is not the house's own
     */
    public record Stand(Version<Integer> version, Optional<SetBy> set) {}

    /** Who has set a value, and on which day. */
    public record SetBy(String user, LocalDate on) {}
}
