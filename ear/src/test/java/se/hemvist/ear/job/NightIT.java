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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.batch.run.JobView;
import se.hemvist.batch.run.JobsRefusal;
import se.hemvist.ear.house.EarUnderTest;
import se.hemvist.kernel.deadline.Foreseen.Counts;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.ear.job.AsSystem.counts;

/** The night of a day, with two kinds of deadline made for the test: one that is swept, one on which the house acts. */
@ArquillianTest
class NightIT {

    private static final String BREAKS_OFF =
            """
            create function kernel.break_off() returns trigger language plpgsql as $$
            begin
                if (select count(*) from kernel.deadline_event where what = 'WARNED') >= 600 then
                    raise exception 'the disk is full' using errcode = '53100';
                end if;
                return new;
            end $$
            """;

    private static final UUID ORGANISATION = new UUID(9, 9);
    private static final UUID ANNA = new UUID(8, 8);

    @Inject
    AsSystem house;

    @Deployment
    static EnterpriseArchive ear() throws IOException {
        return EarUnderTest.with(NightIT.class, AsSystem.class)
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "samples.jar")
                        .addClasses(SampleKind.class, SampleAct.class, SampleAct.NotTonight.class)
                        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    @BeforeEach
    void begin_anew() {
        house.run("drop trigger if exists breaks_off on kernel.deadline_event");
        house.run("drop function if exists kernel.break_off");
        house.run("drop sequence if exists kernel.meeting");
        house.beginAnew();
    }

    @Test
    void a_deadline_is_warned_of_once_and_escalated_once() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");

        assertThat(counts(house.night("2026-10-08"))).isEmpty();
        assertThat(counts(house.night("2026-10-09"))).isEqualTo(Map.of("read", 1L, "warned", 1L, "told", 1L));
        assertThat(counts(house.night("2026-10-10"))).isEmpty();
        assertThat(counts(house.night("2026-10-15"))).isEqualTo(Map.of("read", 1L, "escalated", 1L, "told", 1L));
        assertThat(counts(house.night("2026-10-16"))).isEmpty();

        assertThat(house.texts("select what from kernel.deadline_event order by event_id"))
                .containsExactly("DERIVED", "WARNED", "ESCALATED");
    }

    @Test
    @Shows("S-47")
    void what_is_said_of_a_case_goes_to_its_contact_person_in_charge_and_else_to_the_mailbox() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.expect(new UUID(1, 2), "2026-10-10", "2026-10-15");
        enter(new UUID(1, 1));
        try {
            house.night("2026-10-09");
            house.run("update intake.housing_case set on_paper = true");
            house.run(
                    "insert into intake.named_person (named_person_id, version, organisation_id, user_name, valid_from,"
                            + " named_by, decision) values (?, 0, ?, 'anna', '2026-01-01', 'chef', '7 §')",
                    new UUID(8, 1),
                    ORGANISATION);
            house.night("2026-10-15");

            assertThat(house.texts("select body from kernel.outbox where organisation_id = ? order by put_at", ANNA))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Ärende HV-2026-000001: Prov ska vara klart"),
                            then -> assertThat(then).contains("En frist väntar").doesNotContain("HV-"));
            assertThat(house.texts("select kind from kernel.outbox where organisation_id = ?", ORGANISATION))
                    .as("of the case that has nobody in charge")
                    .containsExactly("deadline-digest", "deadline-digest");
        } finally {
            house.run("delete from intake.named_person where organisation_id = ?", ORGANISATION);
            house.run("delete from intake.contact_person where organisation_id = ?", ORGANISATION);
            house.run("delete from intake.housing_case where administration_id = ?", ORGANISATION);
            house.run("delete from intake.organisation where organisation_id = ?", ORGANISATION);
        }
    }

    @Test
    void a_night_run_twice_changes_nothing() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.expectAct(new UUID(2, 1), "2026-10-15", false);
        house.night("2026-10-15");
        long before = everything();

        JobView again = house.night("2026-10-15");

        assertThat(again.state()).isEqualTo(JobState.DONE);
        assertThat(counts(again)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_missed_night_is_made_up_for_by_the_next() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.expect(new UUID(1, 2), "2026-10-12", "2026-10-30");

        assertThat(counts(house.night("2026-10-20")))
                .isEqualTo(Map.of("read", 2L, "warned", 1L, "escalated", 1L, "told", 1L));
    }

    @Test
    void what_is_refused_is_set_aside_and_takes_no_neighbour_along() {
        house.expectAct(new UUID(2, 1), "2026-10-15", false);
        house.expectAct(new UUID(2, 2), "2026-10-15", true);
        house.expectAct(new UUID(2, 3), "2026-10-15", false);

        JobView night = house.night("2026-10-15");

        assertThat(night.state()).isEqualTo(JobState.DONE);
        assertThat(counts(night)).isEqualTo(Map.of("read", 3L, "acted", 2L, "refused", 1L));
        assertThat(house.texts("select id::text from kernel.sample_fact where done order by id"))
                .containsExactly(new UUID(2, 1).toString(), new UUID(2, 3).toString());
        assertThat(house.texts("select item || ' ' || code from kernel.job_item_refused"))
                .containsExactly("T-99 %s not-tonight".formatted(new UUID(2, 2)));
    }

    @Test
    void a_chunk_that_breaks_off_leaves_neither_work_nor_checkpoint_and_is_done_again() {
        for (int i = 0; i < 1100; i++) {
            house.expect(new UUID(1, i), "2026-10-10", "2026-10-15");
        }
        house.run(BREAKS_OFF);
        house.run("create trigger breaks_off before insert on kernel.deadline_event"
                + " for each row when (new.what = 'WARNED') execute function kernel.break_off()");

        JobView broken = house.night("2026-10-09");

        assertThat(broken.state()).isEqualTo(JobState.FAILED);
        assertThat(counts(broken)).isEqualTo(Map.of("read", 500L, "warned", 500L));
        assertThat(warned()).isEqualTo(500);

        house.run("drop trigger breaks_off on kernel.deadline_event");
        JobView again = house.night("2026-10-09");

        assertThat(again.state()).isEqualTo(JobState.DONE);
        assertThat(counts(again)).isEqualTo(Map.of("read", 1100L, "warned", 1100L, "told", 1L));
        assertThat(warned()).isEqualTo(1100);
        assertThat(house.number("select count(distinct deadline_id) from kernel.deadline_event where what = 'WARNED'"))
                .isEqualTo(1100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void a_portion_that_meets_somebody_else_is_swept_again(String sqlState) {
        for (int i = 0; i < 3; i++) {
            house.expect(new UUID(1, i), "2026-10-10", "2026-10-15");
        }
        house.meetSomebodyElse(2, sqlState);

        JobView night = house.night("2026-10-09");

        assertThat(night.state()).isEqualTo(JobState.DONE);
        assertThat(counts(night)).isEqualTo(Map.of("read", 3L, "warned", 3L, "told", 1L));
        assertThat(warned()).isEqualTo(3);
        assertThat(house.number("select last_value from kernel.meeting")).isEqualTo(5);
    }

    @Test
    void a_portion_that_meets_somebody_else_again_and_again_is_given_up_and_leaves_nothing() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.meetSomebodyElse(1000, "40001");

        JobView night = house.night("2026-10-09");

        assertThat(night.state()).isEqualTo(JobState.FAILED);
        assertThat(warned()).isZero();
        assertThat(house.number("select last_value from kernel.meeting")).isBetween(2L, 10L);
    }

    @Test
    void a_difference_that_is_gone_at_a_second_look_is_none() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.expectPassing(new UUID(1, 2));

        JobView night = house.night("2026-10-01");

        assertThat(night.state()).isEqualTo(JobState.DONE);
        assertThat(counts(night)).isEmpty();
        assertThat(house.passed()).isTrue();
        assertThat(house.texts("select item from kernel.job_item_refused")).isEmpty();
    }

    @Test
    void a_deadline_that_is_not_what_its_facts_give_fails_the_night_and_is_named() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.run("update kernel.deadline set due_on = '2026-10-16'");

        JobView night = house.night("2026-10-01");

        assertThat(night.state()).isEqualTo(JobState.FAILED);
        assertThat(counts(night)).isEqualTo(Map.of("differences", 1L));
        assertThat(house.texts("select item || ' ' || code from kernel.job_item_refused"))
                .containsExactly("T-98 %s deadline-different".formatted(new UUID(1, 1)));

        house.run("update kernel.deadline set due_on = '2026-10-15'");
        assertThat(house.night("2026-10-01").state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_night_that_is_being_run_is_not_run_beside_itself() {
        house.expect(new UUID(1, 1), "2026-10-10", "2026-10-15");
        house.run("create function kernel.break_off() returns trigger language plpgsql as"
                + " $$ begin perform pg_sleep(3); return new; end $$");
        house.run("create trigger breaks_off before insert on kernel.deadline_event"
                + " for each row execute function kernel.break_off()");

        JobView running = house.startNight("2026-10-09");

        assertThatThrownBy(() -> house.startNight("2026-10-09"))
                .isInstanceOfSatisfying(JobsRefusal.JobRunning.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("id", running.id()));
        assertThat(counts(house.ended(running))).isEqualTo(Map.of("read", 1L, "warned", 1L, "told", 1L));
    }

    @Test
    void a_night_is_not_run_before_its_day_has_ended() {
        assertThatThrownBy(() -> house.startNight("2999-01-01")).isInstanceOf(JobsRefusal.PeriodNotOver.class);
    }

    @Test
    void a_dry_run_tells_what_the_night_then_does_and_changes_nothing() {
        house.expect(new UUID(1, 1), "2026-10-16", "2026-10-20");
        house.expect(new UUID(1, 2), "2026-10-10", "2026-10-15");
        house.expectAct(new UUID(2, 1), "2026-10-15", false);
        house.expectAct(new UUID(2, 2), "2026-10-15", true);
        long before = everything();

        Map<String, Counts> foreseen = house.foresee("2026-10-15");

        assertThat(foreseen).isEqualTo(Map.of("T-98", new Counts(1, 0, 1, 0, 0), "T-99", new Counts(0, 0, 0, 0, 2)));
        assertThat(everything()).isEqualTo(before);
        assertThat(house.number("select count(*) from kernel.job_run")).isZero();
        assertThat(counts(house.night("2026-10-15")))
                .isEqualTo(Map.of("read", 4L, "warned", 1L, "escalated", 1L, "told", 1L, "acted", 1L, "refused", 1L));
    }

    @Test
    void what_is_kept_no_longer_is_forgotten_with_the_night_portion_by_portion() {
        JobView old = house.night("2026-10-01");
        JobView kept = house.night("2026-10-02");
        growOld(old);
        house.run("insert into kernel.job_run (run_id, job, run_key, fence, state, node, started_at, heartbeat_at,"
                + " finished_at) select gen_random_uuid(), 'night', 'old ' || i, 1, 'DONE', 'n', t, t, t"
                + " from generate_series(1, 1100) i, (select now() - interval '401 days' as t) old");
        house.run("insert into kernel.once (caller, key_text, fingerprint, token, reserved_at)"
                + " select 'anna', 'key ' || i, '', gen_random_uuid(), now() - i * interval '200 days'"
                + " from generate_series(1, 3) i");
        house.run("insert into kernel.job_item_refused select run_id, 'T-99', 'not-tonight', now() from kernel.job_run"
                + " where run_key = 'old 1'");

        JobView night = house.night("2026-10-03");

        assertThat(counts(night)).containsEntry("forgotten", 1104L).doesNotContainKey("read");
        assertThat(house.texts("select run_key from kernel.job_run order by run_key"))
                .containsExactly("2026-10-02", "2026-10-03");
        assertThat(house.texts("select key_text from kernel.once where caller = 'anna'"))
                .containsExactly("key 1");
        assertThat(executions(old)).isZero();
        assertThat(executions(kept)).isOne();
        assertThat(house.number("select count(*) from kernel.job_item_refused")).isZero();
    }

    /** The organisation of the sample's deadlines, the case of that id, and Anna, who is its contact person. */
    private void enter(UUID caseId) {
        house.run(
                "insert into intake.organisation (organisation_id, version, municipality, code, kind, ownership, name,"
                        + " email, valid_from) values (?, 0, '1480', 'prov', 'DISTRICT_ADMINISTRATION', 'CITY', 'Prov',"
                        + " 'prov@example.se', '2020-01-01')",
                ORGANISATION);
        house.run(
                "insert into intake.housing_case (case_id, version, case_number, municipality, programme, state,"
                        + " administration_id, coordination_unit_id, application_received_on, opened_on, steps_from,"
                        + " timeline_length) values (?, 0, 'HV-2026-000001', '1480', 'TRAINING', 'WAITING_FOR_FLAT', ?, ?,"
                        + " '2026-01-04', '2026-01-04', '2002-01-01', 0)",
                caseId,
                ORGANISATION,
                ORGANISATION);
        house.run(
                "insert into intake.contact_person (contact_person_id, version, municipality, organisation_id, role,"
                        + " user_name, person_name, person_phone, person_email, valid_from) values (?, 0, '1480', ?,"
                        + " 'CONTACT_PERSON', 'anna', 'Anna', '08-1', 'anna@example.se', '2020-01-01')",
                ANNA,
                ORGANISATION);
    }

    /** All that the run left, in our tables and the server's, was done long ago. */
    private void growOld(JobView run) {
        long execution = run.course().executionId().orElseThrow();
        house.run(
                "update kernel.job_run set finished_at = finished_at - interval '401 days' where run_id = ?", run.id());
        house.run(
                "update job_execution set createtime = createtime - interval '401 days',"
                        + " starttime = starttime - interval '401 days',"
                        + " lastupdatedtime = lastupdatedtime - interval '401 days' where jobexecutionid = ?",
                execution);
    }

    private long executions(JobView run) {
        return house.number(
                "select count(*) from job_execution join job_instance using (jobinstanceid) where jobexecutionid = ?",
                run.course().executionId().orElseThrow());
    }

    private long warned() {
        return house.number("select count(*) from kernel.deadline_event where what = 'WARNED'");
    }

    /** How much there is of anything that a night could have made. */
    private long everything() {
        return house.number(
                "select (select count(*) from kernel.deadline_event) + (select count(*) from kernel.outbox)");
    }
}
