package se.hemvist.ear.life;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The benchmark of a city that was played or copied: what each step of its latest night took, for how many items. */
public final class NightFigures {

    /** What the check reads is every deadline that is open; the other steps count what they read. */
    private static final String STEPS =
            """
            select stepname, case stepname when 'check' then (select count(*) from kernel.deadline where state = 'OPEN')
                                           else coalesce(readcount, 0) end,
                   extract(epoch from endtime - starttime) * 1000
              from step_execution
             where jobexecutionid = (select max(jobexecutionid) from job_execution join job_instance using (jobinstanceid)
                                      where jobname = 'night')
             order by stepexecutionid
            """;

    private final DataSource database;

    /** @param database as the superuser */
    public NightFigures(DataSource database) {
        this.database = database;
    }

    /**
     * One step.
     *
     * @param items  waiting cases that were matched with all flats, deadlines that were due, acts, deadlines checked
     * @param millis how long it took, its portions and checkpoints included
     */
    public record Line(String step, long items, double millis) {

        /** How long a thousand would take; nothing if there was none. */
        public double perThousand() {
            return items == 0 ? 0 : millis * 1_000 / items;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %,10d items %,10.0f ms %,10.0f ms per 1,000",
                    step,
                    items,
                    millis,
                    perThousand());
        }
    }

    /** The steps of the latest night, in their order. */
    public List<Line> lines() throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STEPS)) {
            while (rows.next()) {
                lines.add(new Line(rows.getString(1), rows.getLong(2), rows.getDouble(3)));
            }
        }
        return lines;
    }
}
