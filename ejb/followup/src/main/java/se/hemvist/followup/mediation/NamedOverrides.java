package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.sublease.SubleaseEvent;

/**
 * K-27: where somebody who is named departed from a rule, by who applied for the flat; only added to, but for
 * what is counted nowhere.
 */
@ApplicationScoped
class NamedOverrides {

    private static final String ADD =
            """
            insert into followup.named_override (sublease, rule, part, municipality, organisation, happened_on)
            values (:sublease, :rule, :part, :municipality, :organisation, :on)
            on conflict do nothing
            """;

    private static final String COUNT =
            """
            select organisation, 'override.' || rule, count(*) from followup.named_override
             where municipality = :municipality and happened_on >= :first and happened_on < :next
             group by organisation, rule
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Keeps it, unless it is known. */
    void add(SubleaseEvent.Overridden overridden) {
        entities.createNativeQuery(ADD)
                .setParameter("sublease", overridden.sublease().value())
                .setParameter("rule", overridden.from().rule().name())
                .setParameter("part", overridden.from().part())
                .setParameter("municipality", overridden.municipality().code())
                .setParameter(
                        "organisation", overridden.parties().administration().value())
                .setParameter("on", overridden.on())
                .executeUpdate();
    }

    /** Leaves out whatever was departed from for a lease that turned out to be none. */
    void leaveOut(UUID sublease) {
        entities.createNativeQuery("delete from followup.named_override where sublease = :sublease")
                .setParameter("sublease", sublease)
                .executeUpdate();
    }

    List<Cell> count(Municipality municipality, YearMonth month) {
        List<?> rows = entities.createNativeQuery(COUNT)
                .setParameter("municipality", municipality.code())
                .setParameter("first", month.atDay(1))
                .setParameter("next", month.plusMonths(1).atDay(1))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> Cell.of((UUID) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
