package se.hemvist.kernel.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Transactions;

/** The access log (åtkomstlogg); rows are only ever added. */
@ApplicationScoped
public class AccessLog {

    private static final String ADD =
            """
            insert into kernel.access_log
                (at, call_id, user_name, organisation_id, roles, operation, subject_id, case_id, outcome, reason)
            values (?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)
            """;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    @RealTime
    Clock clock;

    /** In the caller's transaction: what is not done is not logged as done. */
    @Transactional
    public void write(LogEntry entry) {
        add(entry);
    }

    /** Kept whatever becomes of the caller's transaction. */
    public void writeApart(LogEntry entry) {
        transactions.apart(() -> add(entry));
    }

    private int add(LogEntry entry) {
        return sql.update(
                ADD,
                clock.instant(),
                entry.call(),
                entry.who().user(),
                entry.who().organisation(),
                entry.who().roles(),
                entry.what().operation(),
                entry.what().subject(),
                entry.what().caseId(),
                entry.outcome(),
                entry.reason());
    }
}
