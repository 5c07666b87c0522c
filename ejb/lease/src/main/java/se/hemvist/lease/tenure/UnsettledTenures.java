package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.store.Sql;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * The leases that ran when it became reckoned otherwise what their deadlines rest on: the next night derives those anew, each
 * once. Migrations write them down.
 */
@ApplicationScoped
class UnsettledTenures {

    @Inject
    Sql sql;

    /** Those of a kind of deadline. */
    List<UUID> of(String kind) {
        return sql.list(
                "select sublease_id from lease.tenure_unsettled where kind = ?",
                row -> Sql.uuid(row, "sublease_id"),
                kind);
    }

    void settled(String kind, SubleaseId sublease) {
        sql.update("delete from lease.tenure_unsettled where kind = ? and sublease_id = ?", kind, sublease.value());
    }
}
