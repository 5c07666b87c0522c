package se.hemvist.ear.operate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.City;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What those who watch over the house see of jobs, deadlines and outbox. */
@InHouse
class HealthIT {

    private static final String UNTIL_THEN = "2030-01-01";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private final Rows rows;
    private final City city;

    HealthIT(House house) {
        this.root = house.uri();
        this.rows = new Rows(house.database());
        this.city = City.in(house);
    }

    @Test
    void anybody_may_ask_whether_the_house_is_well() throws IOException, InterruptedException, SQLException {
        LocalDate last = city.days().today().minusDays(1);
        city.days().night(last);
        rows.change("update kernel.outbox set put_at = now() where state = 'QUEUED'");
        rows.change("delete from kernel.job_item_refused");
        rows.change("delete from kernel.job_run where state <> 'DONE'");

        HttpResponse<String> well = get("v1/health", "");

        assertThat(well.body())
                .isEqualTo("{\"status\":\"UP\",\"checks\":[{\"name\":\"jobs\",\"status\":\"UP\"},"
                        + "{\"name\":\"deadlines\",\"status\":\"UP\"},{\"name\":\"outbox\",\"status\":\"UP\"}]}");
        assertThat(well.statusCode()).isEqualTo(200);
        assertThat(well.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void a_job_that_failed_is_not_well() throws IOException, InterruptedException, SQLException {
        rows.change("insert into kernel.job_run (run_id, job, run_key, fence, state, node, started_at, heartbeat_at,"
                + " finished_at) values (gen_random_uuid(), 'night', '" + UNTIL_THEN
                + "', 1, 'FAILED', 'n', now(), now(), now())");
        try {
            HttpResponse<String> ill = get("v1/health", "");

            assertThat(ill.statusCode()).isEqualTo(503);
            assertThat(ill.body()).contains("{\"name\":\"jobs\",\"status\":\"DOWN\"}");
            assertThat(get("v1/metrics", "operator").body()).contains("hemvist_job_latest_failed{job=\"night\"} 1\n");
        } finally {
            rows.change("delete from kernel.job_run where run_key = ?", UNTIL_THEN);
        }
    }

    @Test
    void operators_get_figures_as_prometheus_reads_them() throws IOException, InterruptedException, SQLException {
        city.days().night(city.days().today().minusDays(1));

        HttpResponse<String> metrics = get("v1/metrics", "operator");

        assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(metrics.body().lines())
                .allMatch(
                        line -> line.matches("# (HELP|TYPE) hemvist_[a-z_]+ .+|hemvist_[a-z_]+(\\{[^}]*})? -?[0-9]+"));
        assertThat(metrics.body())
                .contains(
                        "hemvist_jobs_paused 0\n",
                        "hemvist_nights_behind 0\n",
                        "hemvist_deadlines_open "
                                + rows.texts("select count(*) from kernel.deadline where state = 'OPEN'")
                                        .get(0) + "\n",
                        "hemvist_outbox_failed "
                                + rows.texts("select count(*) from kernel.outbox where state = 'FAILED'")
                                        .get(0) + "\n");
    }

    @Test
    void others_get_no_figures() throws IOException, InterruptedException {
        assertThat(get("v1/metrics", "").statusCode()).isEqualTo(401);
        assertThat(get("v1/metrics", "stod").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        if (!user.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8)));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
