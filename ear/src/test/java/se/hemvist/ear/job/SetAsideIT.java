package se.hemvist.ear.job;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.batch.run.JobView;
import se.hemvist.ear.house.EarUnderTest;
import se.hemvist.kernel.once.JobState;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.ear.job.AsSystem.counts;

/** A night in which one case is odd: everybody else's deadlines are seen to. */
@ArquillianTest
class SetAsideIT {

    @Inject
    AsSystem house;

    @Deployment
    static EnterpriseArchive ear() throws IOException {
        return EarUnderTest.with(SetAsideIT.class, AsSystem.class)
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "samples.jar")
                        .addClasses(SampleKind.class, SampleAct.class, SampleAct.NotTonight.class)
                        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    @BeforeEach
    void begin_anew() {
        house.acceptRows();
        house.run("delete from kernel.once where caller = 'anna'");
        house.beginAnew();
    }

    @AfterEach
    void leave_nothing_odd() {
        begin_anew();
    }

    @Test
    void an_odd_case_in_any_step_is_set_aside_and_all_others_are_seen_to() {
        oddOnes();

        JobView night = house.night("2026-10-09");

        assertThat(night.state()).isEqualTo(JobState.DONE);
        assertThat(counts(night)).isEqualTo(Map.of("read", 7L, "warned", 4L, "acted", 1L, "told", 1L, "refused", 3L));
        assertThat(house.texts("select subject_id::text from kernel.deadline where warned_on is not null order by 1"))
                .containsExactly(
                        new UUID(1, 1).toString(),
                        new UUID(1, 3).toString(),
                        new UUID(1, 4).toString(),
                        new UUID(1, 6).toString());
        assertThat(house.texts("select item || ' ' || code from kernel.job_item_refused order by 1"))
                .containsExactlyInAnyOrder(
                        "T-98 %s no-such-element-exception".formatted(new UUID(1, 2)),
                        "sweep %s sql-state-23514".formatted(deadline(new UUID(1, 5))),
                        "T-99 %s not-tonight".formatted(new UUID(2, 2)));
    }

    @Test
    void what_was_set_aside_and_has_been_mended_is_done_by_the_same_night_run_again() {
        oddOnes();
        house.night("2026-10-09");
        house.acceptRows();
        house.run("update kernel.sample_fact set refused = false");

        JobView again = house.night("2026-10-09");

        assertThat(again.state()).isEqualTo(JobState.DONE);
        assertThat(counts(again)).isEqualTo(Map.of("read", 3L, "warned", 2L, "acted", 1L));
        assertThat(house.texts("select item from kernel.job_item_refused")).isEmpty();
    }

    @Test
    void whoever_cannot_be_told_is_set_aside_and_is_told_once_by_the_same_night_run_again() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.refuseRows("insert", "kernel.outbox", "true");

        JobView night = house.night("2026-10-09");

        assertThat(night.state()).isEqualTo(JobState.DONE);
        assertThat(counts(night)).isEqualTo(Map.of("read", 1L, "warned", 1L, "refused", 1L));
        assertThat(house.texts("select item || ' ' || code from kernel.job_item_refused"))
                .containsExactly("tell %s sql-state-23514".formatted(new UUID(9, 9)));
        house.acceptRows();
        assertThat(counts(house.night("2026-10-09"))).isEqualTo(Map.of("told", 1L));
        assertThat(counts(house.night("2026-10-09"))).isEmpty();
        assertThat(house.texts("select kind from kernel.outbox")).containsExactly("deadline-digest");
    }

    @Test
    void where_one_after_the_other_is_odd_the_night_fails_and_begins_anew_when_that_is_mended() {
        for (int i = 0; i < 30; i++) {
            house.expectOpening(new UUID(1, i), "2026-10-10", "2026-10-15", true);
        }

        JobView failed = house.night("2026-10-09");

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(counts(failed)).isEqualTo(Map.of("refused", 25L));
        assertThat(house.number("select count(*) from kernel.job_item_refused")).isEqualTo(25);

        house.run("update kernel.sample_fact set refused = false");
        JobView again = house.night("2026-10-09");

        assertThat(again.state()).isEqualTo(JobState.DONE);
        assertThat(counts(again)).isEqualTo(Map.of("read", 30L, "warned", 30L, "told", 1L));
        assertThat(house.texts("select item from kernel.job_item_refused")).isEmpty();
    }

    @Test
    void what_cannot_be_taken_out_stays_and_all_else_is_forgotten() {
        house.run("insert into kernel.once (caller, key_text, fingerprint, token, reserved_at)"
                + " select 'anna', 'key ' || i, '', ('00000000-0000-0000-0000-00000000000' || i)::uuid,"
                + " now() - interval '500 days' from generate_series(1, 3) i");
        house.refuseRows("delete", "kernel.once", "old.key_text = 'key 2'");

        JobView night = house.night("2026-10-03");

        assertThat(night.state()).isEqualTo(JobState.DONE);
        assertThat(counts(night)).isEqualTo(Map.of("forgotten", 2L, "refused", 1L));
        assertThat(house.texts("select key_text from kernel.once where caller = 'anna'"))
                .containsExactly("key 2");
        assertThat(house.texts("select item || ' ' || code from kernel.job_item_refused"))
                .containsExactly("forget answer 00000000-0000-0000-0000-000000000002 sql-state-23514");
    }

    /** Three to be opened, three to be warned of and two to be acted on; the second of each is odd. */
    private void oddOnes() {
        for (int i = 1; i <= 3; i++) {
            house.expectOpening(new UUID(1, i), "2026-10-10", "2026-10-15", i == 2);
            house.expect(new UUID(1, 3 + i), "2026-10-10", "2026-10-15");
        }
        house.expectAct(new UUID(2, 1), "2026-10-09", false);
        house.expectAct(new UUID(2, 2), "2026-10-09", true);
        house.refuseRows(
                "insert",
                "kernel.deadline_event",
                "new.what = 'WARNED' and new.deadline_id = '%s'".formatted(deadline(new UUID(1, 5))));
    }

    private String deadline(UUID subject) {
        return house.texts("select deadline_id::text from kernel.deadline where subject_id = ?", subject)
                .get(0);
    }
}
