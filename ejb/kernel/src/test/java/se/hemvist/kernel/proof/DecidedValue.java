package se.hemvist.kernel.proof;

import java.time.LocalDate;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.store.Stores;

/** A value that a municipality has decided on, entered as it would stand if that had been some time ago. */
public final class DecidedValue {

    private DecidedValue() {}

    /** From that day on; it was decided the day before. */
    public static void enter(
            Database database, Municipality municipality, Adjustable about, int value, LocalDate from) {
        Stores.sql(database)
                .update(
                        """
                        insert into kernel.setting (municipality, name, valid_from, value, decision, set_by, set_on)
                        values (?, ?, ?, ?, 'Nämnden 7 §', 'regler', ?)
                        """,
                        municipality.code(),
                        about.name(),
                        from,
                        value,
                        from.minusDays(1));
    }
}
