package se.hemvist.ear.operate;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.operate.Supervision.Health;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What those who watch over the house see of jobs, nights, deadlines and outbox: each of them going down and coming back,
 * in a house of its own, where nothing else is broken off or waits.
 */
@OwnServers
class HealthIT {

    /** But those that were past when their lease was taken over, and wait for a decision. */
    private static final String OPEN = "kernel.deadline where state = 'OPEN' and (due_on < taken_over_on) is not true";

    private static final Duration A_FEW_ROUNDS = Duration.ofSeconds(60);
    private static final int DAYS_AGO = 5;

    private static final Path TARGET = Path.of(System.getProperty("hemvist.target"));

    private static House house;

    private final Rows rows = new Rows(house.database());
    private final DoneYear year = new DoneYear(rows);
    private final City city = City.in(house);
    private final Supervision supervision = new Supervision(house.uri());
    private final LocalDate today = city.days().today();

    @BeforeAll
    static void open() {
        house = House.open(TARGET, TARGET.resolve("house/health"), false);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** All nights of a year are done, the clock was not moved of late, and nothing waits. */
    @BeforeEach
    void everything_is_done() throws SQLException {
        year.fill(today.minusDays(1));
        rows.change("update kernel.house_clock set moved_at = now() - interval '2 days'");
        rows.change("update kernel.outbox set put_at = now() where state = 'QUEUED'");
        city.days().night(today.minusDays(1));
    }

    @AfterEach
    void as_it_was() throws SQLException {
        year.takeBack();
        rows.change("update kernel.house_clock set moved_at = now()");
    }

    @Test
    void anybody_may_ask_whether_the_house_is_well() {
        Health well = supervision.health();

        assertThat(well.body())
                .isEqualTo("{\"status\":\"UP\",\"checks\":[{\"name\":\"jobs\",\"status\":\"UP\"},"
                        + "{\"name\":\"nights\",\"status\":\"UP\"},{\"name\":\"deadlines\",\"status\":\"UP\"},"
                        + "{\"name\":\"outbox\",\"status\":\"UP\"}]}");
        assertThat(well.status()).isEqualTo(200);
        assertThat(well.cacheControl()).contains("no-store");
    }

    @Test
    void a_night_that_failed_is_told_of_though_later_ones_are_done_until_it_is_made_good() throws SQLException {
        LocalDate failed = today.minusDays(DAYS_AGO);
        year.breakOff(failed, "FAILED");

        supervision.demandDown("jobs", "nights");
        assertThat(supervision.figure("hemvist_job_runs{job=\"night\",state=\"failed\"}"))
                .isEqualTo(1);
        assertThat(supervision.figure("hemvist_job_latest_failed{job=\"night\"}"))
                .isZero();
        assertThat(supervision.figure("hemvist_job_oldest_broken_off_age_seconds{job=\"night\"}"))
                .isBetween(3600L, 3900L);

        city.days().night(failed);

        supervision.demandDown();
        assertThat(supervision.figure("hemvist_job_runs{job=\"night\",state=\"failed\"}"))
                .isZero();
        assertThat(supervision.figure("hemvist_job_oldest_broken_off_age_seconds{job=\"night\"}"))
                .isZero();
    }

    @Test
    void a_run_that_was_stopped_is_told_of_unless_jobs_rest_until_it_goes_on()
            throws SQLException, InterruptedException {
        year.breakOff(today.minusDays(1), "STOPPED");
        supervision.demandDown("jobs");

        paused(true);
        try {
            supervision.demandDown();
            assertThat(supervision.figure("hemvist_jobs_paused")).isEqualTo(1);
            assertThat(supervision.figure("hemvist_job_runs{job=\"night\",state=\"stopped\"}"))
                    .isEqualTo(1);
        } finally {
            paused(false);
        }
        Await.until(
                "it goes on to its end",
                A_FEW_ROUNDS,
                () -> figureOfDatabase("kernel.job_run where state <> 'DONE'") == 0);
        supervision.demandDown();
        assertThat(supervision.figure("hemvist_jobs_paused")).isZero();
    }

    @Test
    void a_gap_between_nights_is_told_of_until_it_is_filled() throws SQLException {
        LocalDate gap = today.minusDays(DAYS_AGO);
        year.leaveOut("night", gap.toString());

        supervision.demandDown("nights");
        assertThat(supervision.figure("hemvist_nights_behind")).isZero();
        assertThat(supervision.figure("hemvist_nights_missing")).isEqualTo(1);
        assertThat(supervision.figure("hemvist_nights_missing_oldest_age_days")).isEqualTo(DAYS_AGO);

        city.days().night(gap);

        supervision.demandDown();
        assertThat(supervision.figure("hemvist_nights_missing")).isZero();
        assertThat(supervision.figure("hemvist_nights_missing_oldest_age_days")).isZero();
    }

    @Test
    void nights_that_the_clock_was_moved_over_are_late_a_day_after() throws SQLException {
        city.days().moveTo(today.plusDays(3)).demand(200);

        supervision.demandDown();
        assertThat(supervision.figure("hemvist_nights_missing")).isEqualTo(3);
        assertThat(supervision.figure("hemvist_nights_behind")).isEqualTo(3);

        rows.change("update kernel.house_clock set moved_at = now() - interval '25 hours'");
        supervision.demandDown("nights");

        for (int i = 0; i < 3; i++) {
            city.days().night(today.plusDays(i));
        }
        supervision.demandDown();
        assertThat(supervision.figure("hemvist_nights_missing")).isZero();
    }

    @Test
    void a_month_without_a_report_is_counted() throws SQLException {
        YearMonth month = YearMonth.from(today);
        referred();
        city.days().moveTo(today.plusMonths(2)).demand(200);
        year.fill(today.plusMonths(2).minusDays(1));
        assertThat(supervision.figure("hemvist_months_missing")).isZero();
        year.leaveOut("month", month.toString());
        assertThat(supervision.figure("hemvist_months_missing")).isEqualTo(1);
    }

    @Test
    void a_deadline_that_a_night_left_is_told_of_until_a_night_escalates_it() throws SQLException {
        CaseStory story = referred();
        LocalDate due = passTheNightOfItsLastDay(story);
        supervision.demandDown();
        rows.change(
                "update kernel.deadline set escalated_on = null where kind = 'T-15' and case_id = ?", story.caseId());

        supervision.demandDown("deadlines");
        assertThat(supervision.figure("hemvist_deadlines_not_escalated")).isEqualTo(1);
        assertThat(supervision.figure("hemvist_deadlines_open")).isEqualTo(figureOfDatabase(OPEN));
        assertThat(supervision.figure("hemvist_deadlines_overdue"))
                .isPositive()
                .isEqualTo(figureOfDatabase(OPEN + " and due_on <= '" + due + "'"));

        city.days().night(due);

        supervision.demandDown();
        assertThat(supervision.figure("hemvist_deadlines_not_escalated")).isZero();
    }

    @Test
    void a_message_that_has_waited_for_an_hour_is_told_of_until_it_has_gone()
            throws SQLException, InterruptedException {
        house.mail().stop();
        try {
            CaseStory story = referred();
            passTheNightOfItsLastDay(story);
            supervision.demandDown();
            rows.change(
                    "update kernel.outbox set put_at = now() - interval '2 hours' where state = 'QUEUED'"
                            + " and position(? in body) > 0",
                    story.number());

            supervision.demandDown("outbox");
            assertThat(supervision.figure("hemvist_outbox_queued")).isPositive();
            assertThat(supervision.figure("hemvist_outbox_oldest_age_seconds")).isBetween(7200L, 7500L);
        } finally {
            house.mail().start();
        }
        Await.until(
                "it has gone",
                A_FEW_ROUNDS,
                () -> figureOfDatabase("kernel.outbox where state = 'QUEUED' and put_at < now() - interval '1 hour'")
                        == 0);

        supervision.demandDown();
        assertThat(supervision.figure("hemvist_outbox_oldest_age_seconds")).isLessThan(3600);
    }

    @Test
    void operators_get_figures_as_prometheus_reads_them() throws SQLException {
        assertThat(supervision.metrics())
                .allMatch(
                        line -> line.matches("# (HELP|TYPE) hemvist_[a-z_]+ .+|hemvist_[a-z_]+(\\{[^}]*})? -?[0-9]+"));
        assertThat(supervision.figure("hemvist_nights_behind")).isZero();
        assertThat(supervision.figure("hemvist_outbox_failed"))
                .isEqualTo(figureOfDatabase("kernel.outbox where state = 'FAILED'"));
        assertThat(supervision.figure("hemvist_job_last_done_age_seconds{job=\"night\"}"))
                .isBetween(0L, 300L);
    }

    @Test
    void others_get_no_figures() {
        assertThat(supervision.metricsFor("")).isEqualTo(401);
        assertThat(supervision.metricsFor("stod")).isEqualTo(403);
    }

    private CaseStory referred() {
        return new Plots(city).referred(new TestPerson(TestPerson.next().identityNumber(), "Tillsyn", "Lykta"));
    }

    /** The day that it was to be answered; its night has escalated that it was not. */
    private LocalDate passTheNightOfItsLastDay(CaseStory story) throws SQLException {
        LocalDate due = LocalDate.parse(rows.texts(
                        "select due_on::text from kernel.deadline where kind = 'T-15' and case_id = ?", story.caseId())
                .get(0));
        city.days().moveTo(due.plusDays(1)).demand(200);
        city.days().night(due);
        return due;
    }

    private void paused(boolean wanted) {
        city.as(Part.OPERATOR)
                .post("jobs/pause", "{\"paused\": " + wanted + "}")
                .demand(200);
    }

    private long figureOfDatabase(String rowsOf) throws SQLException {
        return Long.parseLong(rows.texts("select count(*) from " + rowsOf).get(0));
    }
}
