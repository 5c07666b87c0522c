package se.hemvist.kernel.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.store.Sql;

/** Gives out the numbers of cases; each municipality counts its own, anew each year, and gaps are no fault. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseNumbers {

    private static final String NEXT =
            """
            insert into kernel.case_number (municipality, year, last_number) values (?, ?, 1)
            on conflict (municipality, year) do update set last_number = kernel.case_number.last_number + 1
            returning last_number
            """;

    @Inject
    Sql sql;

    /** One that no case of the municipality has had. */
    public CaseNumber next(Municipality municipality, int year) {
        return sql.one(NEXT, row -> row.getLong(1), municipality.code(), year)
                .map(number -> CaseNumber.of(year, number))
                .orElseThrow(IllegalStateException::new);
    }
}
