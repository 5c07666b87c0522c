package se.hemvist.followup.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/**
 * K-18: the rectification notices of the month, and whether the tenant was reached about each within a day. K-22: the
 * transfers that stood due or under review at the end of the month's last day, those that the owner granted or refused in it
 * and those that were done, with the days they took since the first that counted and the days of absence deducted.
 */
@ApplicationScoped
public class TenancyFigures {

    @Inject
    TenancyFacts facts;

    /** A count of none is left out. */
    public List<TenancyCount> count(Municipality municipality, YearMonth month) {
        return facts.count(municipality, month.atDay(1), month.plusMonths(1).atDay(1)).stream()
                .map(row -> read((Object[]) row))
                .toList();
    }

    private static TenancyCount read(Object[] row) {
        return new TenancyCount((UUID) row[0], (UUID) row[1], (String) row[2], ((Number) row[3]).longValue());
    }
}
