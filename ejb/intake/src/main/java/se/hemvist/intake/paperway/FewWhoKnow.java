package se.hemvist.intake.paperway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.KnownToFew;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.time.HouseClock;

/** Cases that were registered from the paper: of their administration only who is named that day may know of them. */
@ApplicationScoped
class FewWhoKnow implements KnownToFew {

    private static final String HIDDEN =
            """
            select case_id from intake.housing_case
            where on_paper and administration_id = ? and not exists (
                select 1 from intake.named_person
                where organisation_id = administration_id and user_name = ?
                    and valid_from <= ? and (valid_to is null or valid_to >= ?))
            """;

    @Inject
    Sql sql;

    @Inject
    HouseClock clock;

    @Override
    public Set<UUID> hiddenFrom(Actor actor) {
        return Set.copyOf(sql.list(
                HIDDEN,
                row -> Sql.uuid(row, "case_id"),
                actor.organisation(),
                actor.user(),
                clock.today(),
                clock.today()));
    }

    @Override
    public List<Kept> all() {
        return sql.list(
                "select case_id, administration_id from intake.housing_case where on_paper",
                row -> new Kept(Sql.uuid(row, "case_id"), Sql.uuid(row, "administration_id")));
    }
}
