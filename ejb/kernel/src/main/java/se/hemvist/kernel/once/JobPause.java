package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.store.Sql;

/** The order that all jobs of the installation rest, from when it is given until it is taken back. */
@ApplicationScoped
@Transactional
public class JobPause {

    @Inject
    Sql sql;

    @Inject
    @RealTime
    Clock clock;

    /** Since when, in real time; empty while jobs may run. */
    public Optional<Instant> since() {
        return sql.one("select since from kernel.job_pause", row -> row.getObject("since", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** Gives the order; given again it stands as it was. */
    public void begin() {
        sql.update("insert into kernel.job_pause (since) values (?) on conflict do nothing", clock.instant());
    }

    /** Takes it back. */
    public void end() {
        sql.update("delete from kernel.job_pause");
    }
}
