package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.store.Sql;

/** How many late deadlines wait for their second telling, which keep the day that the first gave them. */
@ApplicationScoped
class EscalationForesight implements Foresight {

    private static final String WAITING =
            """
            select count(*) from kernel.deadline
            where state = 'OPEN' and escalated_on is not null and escalated_again_on is null and municipality = ?
            """;

    @Inject
    Sql sql;

    @Override
    public Set<String> settings() {
        return Set.of(EscalationTime.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        long waiting = sql.one(
                        WAITING,
                        row -> row.getLong(1),
                        supposition.municipality().code())
                .orElseThrow();
        return new Prospect(
                "EscalationPolicy",
                Reach.NEW_ONLY,
                List.of(supposition.figure("working-days"), new Figure("told-once-and-still-late", waiting, waiting)),
                List.of());
    }
}
