package se.hemvist.ear.operate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.ear.city.City;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.operate.HemvistCommand.Ended;

import static org.assertj.core.api.Assertions.assertThat;

/** The operators' command, as it comes with the configured server. */
@InHouse
class HemvistCommandIT {

    private static final int DONE = 0;
    private static final int NOT_STARTED = 3;
    private static final int MISUSED = 64;

    private final Rows rows;
    private final HemvistCommand command;
    private final City city;
    private final LocalDate today;

    HemvistCommandIT(House house) {
        this.rows = new Rows(house.database());
        this.command = HemvistCommand.of(house.uri());
        this.city = City.in(house);
        this.today = city.days().today();
    }

    @Test
    void tells_how_the_house_stands() {
        Ended status = hemvist("status");

        assertThat(status.code()).as(status.said()).isEqualTo(DONE);
        assertThat(status.said()).contains("\"apiName\":\"Hemvist\"", "\"items\":");
    }

    @Test
    void runs_the_night_of_a_day_that_is_over() {
        Ended night = hemvist("night", "--day", today.minusDays(1).toString());

        assertThat(night.code()).as(night.said()).isEqualTo(DONE);
        assertThat(night.said()).contains("night day:" + today.minusDays(1) + ": DONE");
    }

    @Test
    void reports_a_month_that_is_over() {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        Ended reported = hemvist("month", "--month", month.toString());

        assertThat(reported.code()).as(reported.said()).isEqualTo(DONE);
        assertThat(reported.said()).contains("month month:" + month + ": DONE");
    }

    @Test
    void takes_yesterday_and_the_month_before_by_the_house_clock() {
        city.days().moveTo(city.days().today().plusDays(1)).demand(200);
        LocalDate moved = city.days().today();

        assertThat(hemvist("night").said()).contains("night day:" + moved.minusDays(1) + ": DONE");
        assertThat(hemvist("month").said())
                .contains("month month:" + YearMonth.from(moved).minusMonths(1) + ": DONE");
    }

    @Test
    void catches_up_all_nights_that_were_missed() throws SQLException {
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
    void tells_what_a_night_would_do() {
        Ended coming = hemvist("dry-run");
        Ended past = hemvist("dry-run", "--day", today.minusDays(1).toString());

        assertThat(coming.code()).as(coming.said()).isEqualTo(DONE);
        assertThat(coming.said()).contains("\"day\":\"" + today + "\"", "\"kinds\":");
        assertThat(past.said()).contains("\"day\":\"" + today.minusDays(1) + "\"");
        assertThat(hemvist("dry-run", "--day", "2999-01-01"))
                .matches(ended -> ended.code() == NOT_STARTED && ended.said().contains("not-foreseeable"));
    }

    @Test
    void lets_jobs_rest_and_go_on() {
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
    void says_why_a_job_was_not_started() {
        Ended refused = hemvist("night", "--day", "2999-01-01");

        assertThat(refused.code()).as(refused.said()).isEqualTo(NOT_STARTED);
        assertThat(refused.said()).contains("the server answered 422", "period-not-over");
        assertThat(hemvist("month", "--month", "2999-01").code()).isEqualTo(NOT_STARTED);
    }

    @Test
    void who_may_not_run_jobs_starts_none() {
        assertThat(command.with(Map.of("HEMVIST_USER", "stod", "HEMVIST_PASSWORD", "stod"))
                        .run("night"))
                .matches(ended -> ended.code() == NOT_STARTED && ended.said().contains("answered 403"));
        assertThat(command.with(Map.of("HEMVIST_PASSWORD", "wrong")).run("status"))
                .matches(ended -> ended.code() == NOT_STARTED && ended.said().contains("answered 401"));
    }

    @Test
    void a_house_that_does_not_answer_is_no_success() {
        HemvistCommand nowhere = command.with(Map.of("HEMVIST_URL", "http://127.0.0.1:1"));

        assertThat(nowhere.run("status").code()).isEqualTo(NOT_STARTED);
        assertThat(nowhere.run("night").code()).isEqualTo(NOT_STARTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nights",
                "night --day yesterday",
                "night --day",
                "night --month 2026-10",
                "night 2026-10-09",
                "month --month october",
                "dry-run --day tomorrow",
                "follow",
                "follow --run last",
                "catch-up --all",
                "pause --until tomorrow",
                "status --all"
            })
    void what_it_does_not_understand_it_does_not_do(String words) throws SQLException {
        String before = latestRun();

        Ended misused = hemvist(words.split(" "));

        assertThat(misused.code()).as(misused.said()).isEqualTo(MISUSED);
        assertThat(misused.said()).containsAnyOf("Exit codes:", "expected a form like");
        assertThat(latestRun()).isEqualTo(before);
        assertThat(hemvist("status").said()).contains("\"paused\":false");
    }

    @Test
    void without_a_word_and_with_a_senseless_setting_it_says_how_it_is_used() {
        assertThat(hemvist())
                .matches(ended -> ended.code() == MISUSED && ended.said().contains("hemvist catch-up"));
        assertThat(command.with(Map.of("HEMVIST_WAIT", "long")).run("status"))
                .matches(ended -> ended.code() == MISUSED && ended.said().contains("a number of seconds"));
    }

    @Test
    void follows_a_run_that_is_over_to_its_end_and_none_that_there_is_not() throws SQLException {
        hemvist("night", "--day", today.minusDays(1).toString());
        String run = rows.texts(
                        "select run_id from kernel.job_run where job = 'night' and run_key = ?",
                        today.minusDays(1).toString())
                .get(0);

        assertThat(hemvist("follow", "--run", run))
                .matches(ended -> ended.code() == DONE && ended.said().startsWith(run + ": DONE\n"));
        assertThat(hemvist("follow", "--run", new UUID(0, 1).toString()))
                .matches(ended -> ended.code() == NOT_STARTED && ended.said().contains("answered 404"));
    }

    private String latestRun() throws SQLException {
        return rows.texts("select max(started_at)::text from kernel.job_run").toString();
    }

    private Ended hemvist(String... arguments) {
        return command.run(arguments);
    }
}
