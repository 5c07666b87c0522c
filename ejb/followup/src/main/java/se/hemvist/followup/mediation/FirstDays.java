package se.hemvist.followup.mediation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.kernel.number.Municipality;

/** The first days on which anything that is counted happened. */
public final class FirstDays {

    private FirstDays() {}

    /**
     * By municipality.
     *
     * @param rows as a query gives them: the code of each municipality, and its first day
     */
    public static Map<Municipality, LocalDate> in(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> new Municipality((String) row[0]), row -> ((Date) row[1]).toLocalDate()));
    }
}
