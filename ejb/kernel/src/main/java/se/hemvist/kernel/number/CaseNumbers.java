package se.hemvist.kernel.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.store.Sql;

/** Gives out case numbers, counted per municipality and year; a work that fails may leave a gap, never a double. */
@ApplicationScoped
public class CaseNumbers {

    private static final String NEXT =
            """
            insert into kernel.case_number as known (municipality, year, last_number) values (?, ?, 1)
            on conflict (municipality, year) do update set last_number = known.last_number + 1
            returning last_number
            """;

    @Inject
    Sql sql;

    /** The next one, in the caller's transaction: others of that municipality wait until it ends. */
    @Transactional(TxType.MANDATORY)
    public CaseNumber next(Municipality municipality, int year) {
        return sql.one(NEXT, row -> CaseNumber.of(year, row.getLong(1)), municipality.code(), year)
                .orElseThrow();
    }
}
