package se.hemvist.kernel.setting;

import java.time.LocalDate;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;

/** What the values of rules are: as they stand ({@link Settings}), or as they would be ({@link Supposition}). */
public interface Values {

    /** The version that governs the day in the municipality. */
    Version<Integer> on(Adjustable about, Municipality municipality, LocalDate day);
}
