package se.hemvist.ear.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.City;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** The operators' command, as it comes with the configured server. */
@InHouse
class HemvistCommandIT {

    private static final int DONE = 0;
    private static final int NOT_STARTED = 3;
    private static final Path COMMAND = Path.of(System.getProperty("hemvist.target"), "hemvist-server/bin/hemvist");

    private final House house;
    private final String url;
    private final City city;
    private final LocalDate today;

    HemvistCommandIT(House house) {
        this.house = house;
        this.url = house.uri().resolve("/").toString().replaceAll("/$", "");
        this.city = City.in(house);
        this.today = city.days().today();
    }

    private record Ended(int code, String said) {}

    @Test
    void tells_how_the_house_stands() throws IOException, InterruptedException {
        Ended status = hemvist("status");

        assertThat(status.code()).as(status.said()).isEqualTo(DONE);
        assertThat(status.said()).contains("\"apiName\":\"Hemvist\"", "\"items\":");
    }

    @Test
    void runs_the_night_of_a_day_that_is_over() throws IOException, InterruptedException {
        Ended night = hemvist("night", "--day", today.minusDays(1).toString());

        assertThat(night.code()).as(night.said()).isEqualTo(DONE);
        assertThat(night.said()).contains("night day:" + today.minusDays(1) + ": DONE");
    }

    @Test
    void reports_a_month_that_is_over() throws IOException, InterruptedException {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        Ended reported = hemvist("month", "--month", month.toString());

        assertThat(reported.code()).as(reported.said()).isEqualTo(DONE);
        assertThat(reported.said()).contains("month month:" + month + ": DONE");
    }

    @Test
    void takes_yesterday_and_the_month_before_by_the_house_clock() throws IOException, InterruptedException {
        city.days().moveTo(city.days().today().plusDays(1)).demand(200);
        LocalDate moved = city.days().today();

        assertThat(hemvist("night").said()).contains("night day:" + moved.minusDays(1) + ": DONE");
        assertThat(hemvist("month").said())
                .contains("month month:" + YearMonth.from(moved).minusMonths(1) + ": DONE");
    }

    @Test
    void catches_up_all_nights_that_were_missed() throws IOException, InterruptedException, SQLException {
        Rows rows = new Rows(house.database());
        LocalDate last = today.minusDays(1);
        hemvist("night", "--day", today.minusDays(4).toString());
        rows.change("delete from kernel.job_item_refused");
        rows.change(
                "delete from kernel.job_run where job = 'night' and run_key <> ?",
                today.minusDays(4).toString());

        Ended caughtUp = hemvist("catch-up");

        assertThat(caughtUp.code()).as(caughtUp.said()).isEqualTo(DONE);
        assertThat(caughtUp.said()).endsWith("No night is missing.\n");
        assertThat(rows.texts(
                        "select run_key || ' ' || state from kernel.job_run where job = 'night' and run_key >= ?"
                                + " order by run_key",
                        last.minusDays(2).toString()))
                .containsExactly(last.minusDays(2) + " DONE", last.minusDays(1) + " DONE", last + " DONE");
        assertThat(hemvist("catch-up").said()).isEqualTo("No night is missing.\n");
    }

    @Test
    void tells_what_a_night_would_do() throws IOException, InterruptedException {
        Ended coming = hemvist("dry-run");
        Ended past = hemvist("dry-run", "--day", today.minusDays(1).toString());

        assertThat(coming.code()).as(coming.said()).isEqualTo(DONE);
        assertThat(coming.said()).contains("\"day\":\"" + today + "\"", "\"kinds\":");
        assertThat(past.said()).contains("\"day\":\"" + today.minusDays(1) + "\"");
        assertThat(hemvist("dry-run", "--day", "2999-01-01"))
                .matches(ended -> ended.code() == NOT_STARTED && ended.said().contains("not-foreseeable"));
    }

    @Test
    void lets_jobs_rest_and_go_on() throws IOException, InterruptedException {
        Ended paused = hemvist("pause");
        try {
            assertThat(paused.code()).as(paused.said()).isEqualTo(DONE);
            assertThat(hemvist("status").said()).contains("\"paused\":true");
            assertThat(hemvist("night", "--day", today.minusDays(1).toString()))
                    .matches(
                            ended -> ended.code() == NOT_STARTED && ended.said().contains("jobs-paused"));
        } finally {
            assertThat(hemvist("resume").said()).contains("\"paused\":false");
        }
        assertThat(hemvist("night", "--day", today.minusDays(1).toString()).code())
                .isEqualTo(DONE);
    }

    @Test
    void says_why_a_job_was_not_started() throws IOException, InterruptedException {
        Ended refused = hemvist("night", "--day", "2999-01-01");

        assertThat(refused.code()).as(refused.said()).isEqualTo(NOT_STARTED);
        assertThat(refused.said()).contains("the server answered 422", "period-not-over");
        assertThat(hemvist("month", "--month", "2999-01").code()).isEqualTo(NOT_STARTED);
    }

    @Test
    void who_may_not_run_jobs_starts_none() throws IOException, InterruptedException {
        assertThat(run(Map.of("HEMVIST_USER", "stod", "HEMVIST_PASSWORD", "stod"), "night"))
                .matches(ended -> ended.code() == NOT_STARTED && ended.said().contains("answered 403"));
        assertThat(run(Map.of("HEMVIST_USER", "operator", "HEMVIST_PASSWORD", "wrong"), "status"))
                .matches(ended -> ended.code() == NOT_STARTED && ended.said().contains("answered 401"));
    }

    @Test
    void a_house_that_does_not_answer_is_no_success() throws IOException, InterruptedException {
        Map<String, String> nowhere = Map.of("HEMVIST_URL", "http://127.0.0.1:1");

        assertThat(run(nowhere, "status").code()).isEqualTo(NOT_STARTED);
        assertThat(run(nowhere, "night").code()).isEqualTo(NOT_STARTED);
    }

    @Test
    void what_it_does_not_understand_it_does_not_do() throws IOException, InterruptedException {
        assertThat(hemvist("nights").code()).isEqualTo(NOT_STARTED);
        assertThat(hemvist("night", "--day", "yesterday").code()).isEqualTo(NOT_STARTED);
        assertThat(hemvist("night", "--month", "2026-10").code()).isEqualTo(NOT_STARTED);
    }

    private Ended hemvist(String... arguments) throws IOException, InterruptedException {
        return run(Map.of("HEMVIST_USER", "operator", "HEMVIST_PASSWORD", "operator"), arguments);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HEMVIST_URL", url);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
