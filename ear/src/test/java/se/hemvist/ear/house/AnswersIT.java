package se.hemvist.ear.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.operate.Await;
import se.hemvist.ear.operate.HemvistCommand;
import se.hemvist.ear.operate.HemvistCommand.Ended;

import static org.assertj.core.api.Assertions.assertThat;

/** The house stands: server and database, and again after a power cut. */
@InHouse
class AnswersIT {

    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final int AT_ONCE = 6;

    @Test
    void the_jobs_keep_their_state_in_the_house_s_own_database(House house) throws SQLException, InterruptedException {
        Ended night = HemvistCommand.of(house.uri()).run("night");
        assertThat(night.code()).as(night.said()).isZero();
        String execution = "from job_execution join kernel.job_run on execution_id = jobexecutionid"
                + " where run_id = (select run_id from kernel.job_run order by started_at desc limit 1)";

        Await.until(
                "the server notes its end",
                LONGEST_END,
                () -> count(house, "select count(*) " + execution + " and batchstatus = 'COMPLETED'") == 1);
        assertThat(texts(
                        house,
                        "select stepname || ' ' || batchstatus from step_execution where jobexecutionid ="
                                + " (select jobexecutionid " + execution + ") order by stepexecutionid"))
                .containsExactly(
                        "open COMPLETED",
                        "watch COMPLETED",
                        "sweep COMPLETED",
                        "act COMPLETED",
                        "tell COMPLETED",
                        "forget COMPLETED",
                        "check COMPLETED");
    }

    @Test
    void every_context_s_deadlines_are_known_from_the_start(House house) throws SQLException {
        assertThat(count(house, "select count(*) from kernel.deadline_kind where code in ('T-15', 'T-20', 'T-21')"))
                .isEqualTo(3);
    }

    @Test
    void whoever_asks_for_the_root_of_the_server_is_led_to_the_start_page(House house)
            throws IOException, InterruptedException {
        HttpResponse<String> root = get(house.uri().resolve("/"));
        assertThat(root.statusCode()).isEqualTo(302);

        HttpResponse<String> page =
                get(house.uri().resolve(root.headers().firstValue("Location").orElseThrow()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Hemvist</h1>");
        assertThat(get(house.uri().resolve("/nothing")).statusCode()).isEqualTo(404);
    }

    @Test
    void calls_are_answered_after_the_database_has_closed_all_connections(House house) throws SQLException {
        City city = City.in(house);
        assertThat(statusesAtOnce(city)).containsOnly(200);

        assertThat(count(
                        house,
                        "select count(*) filter (where cut) from (select pg_terminate_backend(pid, 5000) as cut"
                                + " from pg_stat_activity"
                                + " where datname = current_database() and application_name = 'hemvist') connections"))
                .isPositive();

        assertThat(statusesAtOnce(city)).containsOnly(200);
    }

    /** Of as many calls at the same time, so that each has a connection of its own. */
    private static List<Integer> statusesAtOnce(City city) {
        List<CompletableFuture<Integer>> calls = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> city.as(Part.OPERATOR).get("jobs").status()))
                .limit(AT_ONCE)
                .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void its_own_timer_begins_no_night_while_tests_run(House house) {
        assertThat(new NightTimer(house.server()).next()).isAfter(Instant.now().plus(Duration.ofHours(6)));
    }

    @Test
    void the_server_comes_back_after_a_kill(House house) {
        house.server().kill();
        assertThat(house.server().isRunning()).isFalse();

        house.startAgain();

        assertThat(house.server().isRunning()).isTrue();
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int count(House house, String query) throws SQLException {
        return Integer.parseInt(texts(house, query).get(0));
    }

    /** The first column. */
    private static List<String> texts(House house, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
