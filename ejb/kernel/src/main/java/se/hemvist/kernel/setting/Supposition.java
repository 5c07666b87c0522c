package se.hemvist.kernel.setting;

import java.time.LocalDate;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Prospect.Figure;

/**
 * That a value were set: whoever knows what a rule does with it asks the rule twice, once with the values as they stand
 * and once with these. Nothing is written.
 *
 * @param today the day on which it is asked
 * @param now   the values as they stand
 */
public record Supposition(Wish wish, Adjustable about, LocalDate today, Values now) {

    public Municipality municipality() {
        return wish.municipality();
    }

    /** The first day that it would govern. */
    public LocalDate from() {
        return wish.from();
    }

    /** The values as they would be. */
    public Values then() {
        return this::supposed;
    }

    /** The values as they would be if it had held always: what has begun is compared with them and keeps its own. */
    public Values always() {
        return (asked, where, day) -> {
            Version<Integer> stands = now.on(asked, where, day);
            return isAbout(asked, where) ? stands.saying(wish.value()) : stands;
        };
    }

    /** What holds on the first day as it stands. */
    public Version<Integer> before() {
        return now.on(about, municipality(), from());
    }

    /** The value itself, as it stands and as it would be. */
    public Figure figure(String name) {
        return new Figure(name, before().rule(), wish.value());
    }

    /** Whether it would be what holds then already. */
    public boolean isSame() {
        return before().rule() == wish.value();
    }

    private Version<Integer> supposed(Adjustable asked, Municipality where, LocalDate day) {
        Version<Integer> stands = now.on(asked, where, day);
        boolean otherTime = day.isBefore(from()) || isSetAfter(stands);
        return !isAbout(asked, where) || otherTime
                ? stands
                : new Version<>(wish.value(), from(), stands.source(), false);
    }

    private boolean isAbout(Adjustable asked, Municipality where) {
        return asked.name().equals(about.name()) && where.equals(municipality());
    }

    /** One that is set for a later day stays in force from that day. */
    private boolean isSetAfter(Version<Integer> stands) {
        return stands.from().isAfter(from());
    }
}
