package se.hemvist.ear.job;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.operate.Await;
import se.hemvist.ear.operate.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators may start jobs by the server's own management CLI, past the front door. */
@InHouse
class ManagementIT {

    private static final Pattern EXECUTION = Pattern.compile("\"result\" => (\\d+)L");

    private House house;

    private Rows database;

    @BeforeEach
    void enter(House house) {
        this.house = house;
        database = new Rows(house.database());
    }

    @Test
    void a_night_started_by_the_management_cli_takes_its_claim() throws Exception {
        awaitTheEnd(Management.start(house.server(), "night", "day=2026-03-01"));

        assertThat(states("2026-03-01")).containsExactly("DONE");
    }

    @Test
    void a_night_that_has_not_ended_is_not_run_by_the_management_cli_either() throws Exception {
        awaitTheEnd(Management.start(house.server(), "night", "day=2999-01-01"));

        assertThat(states("2999-01-01")).isEmpty();
    }

    private List<String> states(String key) throws Exception {
        return database.texts("select state from kernel.job_run where job = 'night' and run_key = ?", key);
    }

    /** Waits until the execution that was begun is over, well or not. */
    private void awaitTheEnd(String answer) throws Exception {
        Matcher begun = EXECUTION.matcher(answer);
        assertThat(begun.find()).as(answer).isTrue();
        long execution = Long.parseLong(begun.group(1));
        Await.until(
                "the end of execution " + execution,
                Duration.ofMinutes(5),
                () -> 0
                        < database.number(
                                "select count(*) from job_execution where jobexecutionid = ?"
                                        + " and batchstatus not in ('STARTING', 'STARTED')",
                                execution));
    }
}
