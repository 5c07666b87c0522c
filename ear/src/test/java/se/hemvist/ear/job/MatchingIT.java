package se.hemvist.ear.job;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.ear.house.Installation;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.house.Server;
import se.hemvist.ear.operate.Await;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The night's matching beside one SQL statement that pairs the same cases and flats: the same verdicts, and how long each
 * took. {@code -Dhemvist.match.cases} and {@code -Dhemvist.match.flats} say how many.
 */
@OwnServers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MatchingIT {

    private static final int CASES = Integer.getInteger("hemvist.match.cases", 200);
    private static final int FLATS = Integer.getInteger("hemvist.match.flats", 50);
    private static final int MORE = 150;
    private static final String JUDGED = "select count(distinct case_id) from intake.match_verdict";
    private static final String SET_ASIDE =
            "select count(*) from kernel.job_item_refused where item = 'watch ' || md5('case%d')::uuid"
                    + " and code = 'sql-state-23514'";
    private static final Duration LONGEST_NIGHT = Duration.ofMinutes(10);

    private static Installation installation;
    private static Server server;
    private static Pairs pairs;

    @BeforeAll
    static void start() throws SQLException {
        installation = Installation.of("matching", Workload.ear());
        server = installation.start("n1");
        new Workload(installation.database(), 0, 0, 0).layOut();
        pairs = new Pairs(installation.database());
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    @Order(1)
    @Shows("S-58")
    void every_pair_gets_the_verdict_that_one_statement_gives_and_keeps_it(TestReporter reporter)
            throws SQLException, InterruptedException {
        pairs.layOut(CASES, FLATS);

        night(Pairs.NIGHT);
        double first = pairs.ours();
        double rival = pairs.rival();
        reporter.publishEntry("pairs", String.valueOf((long) CASES * FLATS));
        reporter.publishEntry("matching", "%.0f ms over %.0f ms, %.1f times".formatted(first, rival, first / rival));

        assertThat(pairs.differences()).isZero();
        assertThat(pairs.number("select count(*) from intake.match_verdict")).isEqualTo((double) CASES * FLATS);

        night("2026-10-10");
        reporter.publishEntry("the night after", "%.0f ms, nothing written".formatted(pairs.ours()));
        assertThat(pairs.number("select count(*) from intake.match_verdict")).isEqualTo((double) CASES * FLATS);
    }

    @Test
    @Order(2)
    void a_case_that_cannot_be_judged_is_set_aside_and_all_others_are_judged()
            throws SQLException, InterruptedException {
        pairs.layOutCases(CASES + 1, CASES + MORE, FLATS);
        pairs.refuse(CASES + MORE / 2);

        night("2026-10-11");
        assertThat(pairs.number(JUDGED)).isEqualTo(CASES + MORE - 1.0);
        assertThat(pairs.number("select (counts->>'refused')::int from kernel.job_run where run_key = '2026-10-11'"))
                .isOne();
        assertThat(pairs.number(SET_ASIDE.formatted(CASES + MORE / 2))).isOne();

        pairs.accept();
        night("2026-10-12");
        assertThat(pairs.number(JUDGED)).isEqualTo(CASES + MORE);
    }

    private static void night(String day) throws SQLException, InterruptedException {
        assertThat(new Operator(server).night(day)).isEqualTo(202);
        Await.until("the night is over", LONGEST_NIGHT, Duration.ofMillis(100), () -> pairs.isOver(day));
    }
}
