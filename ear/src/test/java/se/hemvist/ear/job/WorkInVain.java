package se.hemvist.ear.job;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import se.hemvist.ear.operate.Rows;

/**
 * What a night and a month write that is undone again: each row is counted as it is written or taken out, by a sequence,
 * which does not go back with its transaction. What is only changed is counted with the event that tells of it, which the
 * same statement writes.
 */
final class WorkInVain {

    /** Rows that a step writes, or takes out. */
    private enum Written {
        VERDICTS("intake.match_verdict", "insert", "true"),
        DEADLINES("kernel.deadline", "insert", "true"),
        EVENTS("kernel.deadline_event", "insert", "true"),
        FORGOTTEN("kernel.once", "delete", "reserved_at < now() - interval '400 days'"),
        VERSIONS("followup.month_report", "insert", "true"),
        PARTS("followup.month_report_part", "insert", "true");

        private static final String COUNT =
                """
                drop sequence if exists kernel.tries_%1$s cascade;
                create sequence kernel.tries_%1$s;
                alter sequence kernel.tries_%1$s owner to hemvist;
                create or replace function kernel.count_%1$s() returns trigger language plpgsql as
                    $$ begin perform nextval('kernel.tries_%1$s'); return null; end $$;
                create or replace trigger tries after %3$s on %2$s for each row execute function kernel.count_%1$s();
                """;

        private final String table;
        private final String act;
        private final String which;

        Written(String table, String act, String which) {
            this.table = table;
            this.act = act;
            this.which = which;
        }

        private String counting() {
            return COUNT.formatted(name(), table, act);
        }

        private String tried() {
            return "select case when is_called then last_value else 0 end from kernel.tries_" + name();
        }

        private String there() {
            return "select count(*) from %s where %s".formatted(table, which);
        }
    }

    private final Rows database;
    private final Map<Written, Long> before;
    private long soFar;

    private WorkInVain(Rows database, Map<Written, Long> before) {
        this.database = database;
        this.before = before;
    }

    /** Counts from now on. */
    static WorkInVain from(Rows database) throws SQLException {
        for (Written written : Written.values()) {
            database.run(written.counting());
        }
        return new WorkInVain(database, there(database));
    }

    /** So many rows more were written, or taken out, and undone again; while nobody is in the middle of it. */
    long more() throws SQLException {
        long vain = 0;
        for (Map.Entry<Written, Long> now : there(database).entrySet()) {
            long lasting = Math.abs(now.getValue() - before.getOrDefault(now.getKey(), 0L));
            vain += database.number(now.getKey().tried()) - lasting;
        }
        long more = vain - soFar;
        soFar = vain;
        return more;
    }

    private static Map<Written, Long> there(Rows database) throws SQLException {
        Map<Written, Long> there = new EnumMap<>(Written.class);
        for (Written written : Written.values()) {
            there.put(written, database.number(written.there()));
        }
        return there;
    }
}
