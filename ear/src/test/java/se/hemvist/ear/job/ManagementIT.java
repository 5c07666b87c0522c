package se.hemvist.ear.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators may start jobs by the server's own management CLI, past the front door. */
@InHouse
class ManagementIT {

    @Test
    void a_night_started_by_the_management_cli_takes_its_claim(House house) throws Exception {
        assertThat(Management.start(house.server(), "night", "day=2026-03-01")).contains(Management.BEGUN);

        assertThat(ended(house, "2026-03-01")).isEqualTo("DONE");
    }

    @Test
    void a_night_that_has_not_ended_is_not_run_by_the_management_cli_either(House house) throws Exception {
        assertThat(Management.start(house.server(), "night", "day=2999-01-01")).contains(Management.BEGUN);

        assertThat(ended(house, "2999-01-01")).isEqualTo("none");
    }

    /** The state of the run once it is over; none if there is no run within some seconds. */
    private static String ended(House house, String key) throws SQLException {
        String state = "none";
        for (int waits = 0; waits < 50 && !state.equals("DONE") && !state.equals("FAILED"); waits++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            state = state(house, key);
        }
        return state;
    }

    private static String state(House house, String key) throws SQLException {
        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce((select state from kernel.job_run"
                        + " where job = 'night' and run_key = '" + key + "'), 'none')")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
